import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../scripts/run/port.mjs'
import { makeSecrets } from '../../scripts/run/secrets.mjs'
import { startDesk } from '../../scripts/run/start-desk.mjs'
import { makeCustomers } from './customers.ts'
import { connectSandbox } from './sandbox.ts'

/** Where a running desk is, and where its tests leave a mark for each customer they take. */
export type DeskAddress = { url: string; sandboxUrl: string; takenCustomers: string }
export type OpenDesk = DeskAddress & { restartApp(): Promise<void>; close(): Promise<void> }

const SEEDED_CUSTOMERS = 600
/** Quick enough for a test, slow enough for a person (and a test) to see the stages pass. */
const PROVISION_AFTER_MS = 3000

/** Sandbox and built app on free ports, with data and secrets of their own; `close` leaves nothing behind. */
export async function openDesk(): Promise<OpenDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'order-desk-e2e-'))
  const takenCustomers = join(folder, 'taken-customers')
  mkdirSync(takenCustomers)
  const desk = await startDesk({
    port: await freePort(),
    sandboxPort: await freePort(),
    folder,
    secrets: makeSecrets(),
    keepSandboxState: false,
    customers: SEEDED_CUSTOMERS,
    prepareSandbox: async (url) => {
      const sandbox = connectSandbox(url)
      await sandbox.control('clock', { provisionAfterMs: PROVISION_AFTER_MS })
      await makeCustomers(sandbox)
    },
  })
  return {
    url: desk.url,
    sandboxUrl: desk.sandboxUrl,
    takenCustomers,
    restartApp: desk.restartApp,
    close: async () => {
      await desk.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
