import type { Page } from '@playwright/test'

/** The clock runs in the page: from the `input` event to the frame in which the list is no longer behind the field. */
export async function timeKey(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const shown = new Promise<number>((resolve) => {
      const start = () => {
        const begun = performance.now()
        const look = () => {
          const busy = document.querySelector('[role=listbox]')?.ariaBusy === 'true'
          if (busy) requestAnimationFrame(look)
          else resolve(performance.now() - begun)
        }
        requestAnimationFrame(look)
      }
      document.addEventListener('input', start, { once: true, capture: true })
    })
    Object.assign(window, { shown })
  })
  await page.keyboard.insertText(key)
  return page.evaluate(() => Reflect.get(window, 'shown') as Promise<number>)
}
