import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'

const ofTheSystem = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/**
 * Finds a Chromium without downloading one: CHROMIUM_PATH, the system's, or the one inside an npm package.
 * Of that package only the program is used: its arguments turn off web security, crash with several pages, and draw
 * through an emulated graphics card, which takes ten times the processor time.
 * Throws when CHROMIUM_PATH names nothing.
 * @returns {Promise<{ executablePath: string, args: string[] }>}
 */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH names ${chosen}, which does not exist.`)
  const executablePath = chosen || ofTheSystem.find((path) => existsSync(path)) || (await sparticuz.executablePath())
  // Chromium's own sandbox does not work for root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return { executablePath, args: ['--disable-gpu', ...asRoot] }
}
