import type { Page } from '@playwright/test'
import type { Desk } from './support/open-desk.ts'
import { type Row, row } from './support/row.ts'

const GOAL_MS = 60
/** What people type, one key after the other; every key is one measurement. */
const typed = ['contoso', 'werke gmbh', 'onmicrosoft', 'nord', '株式']

/** From the key to the first frame that shows its answer, in the picker of customers with the demo's 5,200. */
export async function measurePickerLatency({ page }: Desk): Promise<Row[]> {
  await page.goto('/orders/new')
  const field = page.getByRole('combobox')
  await field.click()
  const times: number[] = []
  for (const text of typed) {
    await field.fill('')
    for (const key of text) times.push(await timeKey(page, key))
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  return [
    row({ name: 'picker: key to results, median', value: at(0.5), unit: 'ms', goal: GOAL_MS }),
    row({ name: 'picker: key to results, 95 of 100', value: at(0.95), unit: 'ms', goal: GOAL_MS }),
  ]
}

/** Starts the clock in the page at its `input` event and stops it at the frame after the answer to this key. */
async function timeKey(page: Page, key: string): Promise<number> {
  const answered = page.waitForResponse((response) => response.url().includes('/api/customers/search'))
  await page.evaluate(() => {
    performance.clearMarks()
    document.addEventListener('input', () => performance.mark('key'), { once: true, capture: true })
    const seen = new MutationObserver(() => requestAnimationFrame(() => performance.mark('shown')))
    seen.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
  })
  await page.keyboard.insertText(key)
  await answered
  return page.evaluate(async () => {
    await new Promise(requestAnimationFrame)
    const marks = performance.getEntriesByType('mark')
    const begun = marks.find(({ name }) => name === 'key')?.startTime ?? Number.NaN
    return (marks.filter(({ name }) => name === 'shown').at(-1)?.startTime ?? Number.NaN) - begun
  })
}
