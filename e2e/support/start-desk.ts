import { ensureBuilt } from '../../scripts/run/build.mjs'
import { openDesk } from './open-desk.ts'

/** Before all tests: the app is built and one desk runs for everybody. Afterwards it is gone. */
export default async function setUp() {
  await ensureBuilt()
  const desk = await openDesk()
  Object.assign(process.env, {
    E2E_APP_URL: desk.url,
    E2E_SANDBOX_URL: desk.sandboxUrl,
    E2E_TAKEN_CUSTOMERS: desk.takenCustomers,
  })
  return desk.close
}
