import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../../scripts/run/build.mjs'
import { freePort } from '../../scripts/run/port.mjs'
import { makeSecrets } from '../../scripts/run/secrets.mjs'
import { startDesk } from '../../scripts/run/start-desk.mjs'
import { makeCustomers } from './customers.ts'
import { connectSandbox } from './sandbox.ts'

const SEEDED_CUSTOMERS = 600
/** Quick enough for a test, slow enough for a person (and a test) to see the stages pass. */
const PROVISION_AFTER_MS = 3000

/** Before all tests: sandbox and built app on free ports, with data and secrets of their own. Afterwards: gone. */
export default async function setUp() {
  await ensureBuilt()
  const folder = mkdtempSync(join(tmpdir(), 'order-desk-e2e-'))
  const taken = join(folder, 'taken-customers')
  mkdirSync(taken)
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
  Object.assign(process.env, { E2E_APP_URL: desk.url, E2E_SANDBOX_URL: desk.sandboxUrl, E2E_TAKEN_CUSTOMERS: taken })
  return async () => {
    await desk.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
