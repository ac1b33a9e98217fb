import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'

const ofTheSystem = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
/** Of the arguments the npm package brings for its own purposes: these crash with several pages, or turn off what tests rely on. */
const unfit = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
])

/**
 * Finds a Chromium without downloading one: CHROMIUM_PATH, the system's, or the one inside an npm package.
 * Throws when CHROMIUM_PATH names nothing.
 * @returns {Promise<{ executablePath: string, args: string[] }>}
 */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH names ${chosen}, which does not exist.`)
  const executablePath = chosen || ofTheSystem.find((path) => existsSync(path))
  // Chromium's own sandbox does not work for root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  if (executablePath) return { executablePath, args: asRoot }
  return {
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args.filter((arg) => !unfit.has(arg)), ...asRoot],
  }
}
