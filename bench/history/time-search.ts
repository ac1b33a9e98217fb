import type { Page } from '@playwright/test'

/**
 * Types each text into the search of the history, a key at a time; returns for every key how long it was until the frame in
 * which its rows stand, in ms. The clock runs in the page.
 */
export async function timeSearch(page: Page, url: string, texts: readonly string[]): Promise<number[]> {
  const times: number[] = []
  for (const text of texts) {
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.getByRole('search').getByRole('searchbox').focus()
    for (const key of text.trim()) {
      await page.evaluate(watchRows)
      await page.keyboard.insertText(key)
      times.push(await page.evaluate(() => Reflect.get(window, 'shown') as Promise<number>))
    }
  }
  return times
}

/** The rows are there when the address asks for what stands in the field, and the form waits for nothing any more. */
function watchRows(): void {
  const shown = new Promise<number>((resolve) => {
    const start = () => {
      const begun = performance.now()
      const look = () => {
        const field = document.querySelector<HTMLInputElement>('form input[name=q]')
        const asked = new URLSearchParams(location.search).get('q') ?? ''
        const isThere = asked === field?.value.trim() && field.form?.ariaBusy !== 'true'
        if (isThere) resolve(performance.now() - begun)
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    }
    document.addEventListener('input', start, { once: true, capture: true })
  })
  Object.assign(window, { shown })
}
