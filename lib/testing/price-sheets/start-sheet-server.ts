import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export type SheetServer = { url: string; stop(): void }

/** Starts the server of price sheets as a process of its own, on a free port; it ends with the test run at the latest. */
export async function startSheetServer(): Promise<SheetServer> {
  const child = spawn(
    process.execPath,
    ['--import', './scripts/run/end-with-parent.mjs', 'lib/testing/price-sheets/serve-sheets.ts'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [url] = await once(createInterface(child.stdout), 'line')
  return { url: String(url), stop: () => child.kill() }
}
