import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { findChromium } from '../../scripts/run/chromium.mjs'

export type ColdLoad = { firstRowMs: number; lcpMs: number; blockingMs: number }

/** Loads a page as somebody does who comes for the first time: nothing cached, all of it measured by the browser itself. */
export async function loadCold(browser: Browser, url: string, cookie: string): Promise<ColdLoad> {
  const context = await openContext(browser, url, cookie)
  try {
    const page = await context.newPage()
    await page.addInitScript(() => {
      const seen = { firstRowMs: 0, lcpMs: 0, blockingMs: 0 }
      Object.assign(window, { seen })
      const look = () => {
        if (document.querySelector('tbody a[href^="/orders/"]')) seen.firstRowMs = performance.now()
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) seen.lcpMs = startTime
      }).observe({ type: 'largest-contentful-paint', buffered: true })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.blockingMs += Math.max(0, duration - 50)
      }).observe({ type: 'longtask', buffered: true })
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    return await page.evaluate(() => Reflect.get(window, 'seen'))
  } finally {
    await context.close()
  }
}

/** A browser of its own, signed in by the cookies of a session (as a header has them). */
export async function openContext(browser: Browser, url: string, cookie: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  const cookies = cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=')
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url }
  })
  await context.addCookies(cookies)
  return context
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch(await findChromium())
}
