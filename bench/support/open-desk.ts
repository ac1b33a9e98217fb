import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, type Page } from '@playwright/test'
import { findChromium } from '../../scripts/run/chromium.mjs'
import { freePort } from '../../scripts/run/port.mjs'
import { makeSecrets } from '../../scripts/run/secrets.mjs'
import { startDesk } from '../../scripts/run/start-desk.mjs'

export type Desk = { page: Page; url: string; close(): Promise<void> }

/** The product as it ships, with the demo's data, and a browser in which Sana Mori is signed in. */
export async function openDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'order-desk-bench-'))
  const desk = await startDesk({
    port: await freePort(),
    sandboxPort: await freePort(),
    folder,
    secrets: makeSecrets(),
    keepSandboxState: false,
  })
  const browser = await chromium.launch(await findChromium())
  const close = async () => {
    await browser.close()
    await desk.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const page = await browser.newPage({ baseURL: desk.url, viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
    await signIn(page)
    await untilMirrored(page)
    return { page, url: desk.url, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function signIn(page: Page) {
  await page.goto('/sign-in?callbackUrl=/customers')
  await page.getByRole('button', { name: 'Sign in with Microsoft' }).click()
  await page.getByRole('button', { name: 'Sana Mori' }).click()
  await page.waitForURL('**/customers')
}

/** The app reads its customers after every start; what is measured is the day after that. */
async function untilMirrored(page: Page) {
  await expect(async () => {
    const { data } = await (await page.request.get('/api/customers/sync')).json()
    expect(data.state).toBe('done')
  }).toPass({ timeout: 60_000 })
}
