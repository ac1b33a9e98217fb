import { expect, type Page } from '@playwright/test'
import { beginDraft } from './support/draft.ts'
import { openDesk } from './support/open-desk.ts'
import { percentile } from './support/percentile.ts'
import { type Row, row } from './support/row.ts'

const GOAL_MS = 50
/** As many as one order holds. */
const LINES = 100
const KEYS = 90
/** Prices and promotions have been asked for by then; what is measured is the typing. */
const REST_MS = 3_000

/** From a key in a sheet of a hundred lines to the painted frame that shows it: digits, and on to the next line. */
export async function measureSheetEdit(): Promise<Row[]> {
  const { page, close } = await openDesk()
  try {
    await beginDraft(page, 'Contoso')
    await fillSheet(page)
    await new Promise((resolve) => setTimeout(resolve, REST_MS))
    await page
      .locator('[data-cell=quantity]')
      .nth(LINES / 4)
      .focus()
    const typing: number[] = []
    const moving: number[] = []
    for (let index = 0; index < KEYS; index += 1) {
      const isMove = index % 3 === 2
      const time = await timeKey(page, isMove ? 'ArrowDown' : String((index % 9) + 1))
      if (isMove) moving.push(time)
      else typing.push(time)
    }
    return [...rows('typing', typing), ...rows('going on', moving)]
  } finally {
    await close()
  }
}

function rows(what: string, times: readonly number[]): Row[] {
  const name = `sheet of ${LINES} lines: ${what}, key to painted`
  return [
    row({ name: `${name}, median`, value: percentile(times, 0.5), unit: 'ms', goal: GOAL_MS }),
    row({ name: `${name}, 95 of 100`, value: percentile(times, 0.95), unit: 'ms', goal: GOAL_MS }),
  ]
}

/** One line from the catalogue, then all lines again and again. */
async function fillSheet(page: Page) {
  await page.getByRole('button', { name: 'Add the first line' }).click()
  const chooser = page.getByRole('dialog', { name: 'Add a line' })
  const options = chooser.getByRole('listbox').getByRole('option')
  await chooser.getByRole('combobox', { name: 'Search products' }).fill('Microsoft 365 Business Premium')
  await options.filter({ hasText: 'Microsoft 365 Business Premium' }).first().click()
  await options.filter({ hasText: '1-year term, paid monthly' }).first().click()
  await expect(page.locator('[data-row]')).toHaveCount(1)
  for (let count = 1; count < LINES; ) {
    count = Math.min(LINES, count * 2)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('ControlOrMeta+Shift+d')
    await expect(page.locator('[data-row]')).toHaveCount(count)
  }
}

/** The clock runs in the page: from the key's own time to the first task after the frame that follows it was painted. */
async function timeKey(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const painted = new Promise<number>((resolve) => {
      const start = ({ timeStamp }: KeyboardEvent) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now() - timeStamp)
          port2.postMessage(null)
        })
      document.addEventListener('keydown', start, { once: true, capture: true })
    })
    Object.assign(window, { painted })
  })
  await page.keyboard.press(key)
  return page.evaluate(() => Reflect.get(window, 'painted') as Promise<number>)
}
