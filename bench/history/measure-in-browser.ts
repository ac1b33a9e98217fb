import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { percentile } from '../support/percentile.ts'
import { type Row, row } from '../support/row.ts'
import { type ColdLoad, loadCold, openBrowser, openContext } from './browser-loads.ts'
import type { Desk } from './desk.ts'
import { timeSearch } from './time-search.ts'

const LOADS = 9
const OPENED = 25
const GOALS = { firstRowMs: 350, lcpMs: 350, blockingMs: 50, openMs: 65, keyMs: 60, worstKeyMs: 110 }
const SEARCHED = ['contoso', 'microsoft', 'od-1000', 'werke']
const OF_TEN = 10

/** What somebody sees at the screen: the first load, from a row to its order, and from a key to what it finds. */
export async function measureInBrowser(desk: Desk): Promise<Row[]> {
  const browser = await openBrowser()
  try {
    const url = `${desk.url}/orders`
    const loads: ColdLoad[] = []
    for (let load = 0; load < LOADS; load += 1) loads.push(await loadCold(browser, url, desk.cookie))
    const median = (pick: (load: ColdLoad) => number) => percentile(loads.map(pick), 0.5)
    const page = await (await openContext(browser, url, desk.cookie)).newPage()
    const opened = await timeOpening(page, url)
    const keys = await timeSearch(page, url, SEARCHED)
    return [
      row({
        name: 'list: cold, first row',
        value: median((load) => load.firstRowMs),
        unit: 'ms',
        goal: GOALS.firstRowMs,
      }),
      row({ name: 'list: cold, largest paint', value: median((load) => load.lcpMs), unit: 'ms', goal: GOALS.lcpMs }),
      row({
        name: 'list: cold, blocked',
        value: median((load) => load.blockingMs),
        unit: 'ms',
        goal: GOALS.blockingMs,
      }),
      row({ name: 'list to order page, median', value: percentile(opened, 0.5), unit: 'ms', goal: GOALS.openMs }),
      row({ name: 'list: key to results, median', value: percentile(keys, 0.5), unit: 'ms', goal: GOALS.keyMs }),
      row({ name: 'list: key to results, worst of ten', value: worstOfTen(keys), unit: 'ms', goal: GOALS.worstKeyMs }),
    ]
  } finally {
    await browser.close()
  }
}

/** Between coming to rest on a row and pressing it; few hands are quicker. */
const HAND_MS = 150

/** From the press on a row, after the pointer came to rest on it, to the frame in which the order's own page stands. */
async function timeOpening(page: Page, url: string): Promise<number[]> {
  const times: number[] = []
  for (let index = 0; index < OPENED; index += 1) {
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.locator('tbody a[href^="/orders/"]').nth(index).hover()
    await pause(HAND_MS)
    times.push(
      await page.evaluate(async (row) => {
        const links = document.querySelectorAll<HTMLElement>('tbody a[href^="/orders/"]')
        const begun = performance.now()
        links[row]?.click()
        return new Promise<number>((resolve) => {
          const look = () => {
            const isThere = !document.querySelector('tbody a[href^="/orders/"]') && document.querySelector('main h1')
            if (isThere && location.pathname !== '/orders') resolve(performance.now() - begun)
            else requestAnimationFrame(look)
          }
          requestAnimationFrame(look)
        })
      }, index),
    )
  }
  return times
}

function worstOfTen(times: readonly number[]): number {
  return Math.max(...times.slice(0, OF_TEN))
}
