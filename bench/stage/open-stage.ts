import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../lib/testing/postgres-server.ts'
import { control } from '../../scripts/desk-client/control.ts'
import { freePort } from '../../scripts/run/port.mjs'
import { makeSecrets } from '../../scripts/run/secrets.mjs'
import { startApp } from '../../scripts/run/start-app.mjs'
import { startSandbox } from '../../scripts/run/start-sandbox.mjs'

export type Process = { url: string; pid: number }

export type Stage = {
  sandboxUrl: string
  databaseUrl: string
  /** Ids of customers that may be ordered for. */
  customerIds: readonly string[]
  /** A process of the app, ready. Without a limit it asks Microsoft as often as it likes. */
  startProcess(role: 'web' | 'worker', options?: { requestsPerMinute?: number }): Promise<Process>
}

/** `customers`: made in the sandbox, in the state `world`. `databaseUrl`: a database that is there already, and stays. */
export type StageOptions = { customers: number; world: Record<string, number>; databaseUrl?: string | undefined }

const SEEDED_CUSTOMERS = 20

/** Runs a measurement with a Postgres and a sandbox of its own, processes on real HTTP; ends them all afterwards. */
export async function onStage<T>(
  { customers, world, databaseUrl }: StageOptions,
  measure: (stage: Stage) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'order-desk-bench-'))
  const ends: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true, force: true })]
  try {
    const secrets = makeSecrets()
    const database = databaseUrl ? { url: databaseUrl } : await startPostgres()
    if ('stop' in database) ends.push(database.stop)
    const onBegun = (program: { stop(): Promise<void> }) => void ends.push(() => program.stop())
    // The port of a loopback address does not matter to whoever comes back from signing in.
    const options = { folder, secrets, keepState: false, customers: SEEDED_CUSTOMERS, appPorts: [3000], onBegun }
    const sandbox = await startSandbox({ ...options, port: await freePort() })
    await control(sandbox.url, 'clock', world)
    const customerIds = Array.from({ length: customers }, (_, index) => customerId(index + 1))
    for (const [index, id] of customerIds.entries())
      await control(sandbox.url, 'customers', { id, companyName: `Messwerk ${index + 1}`, country: 'DE' })
    return await measure({
      sandboxUrl: sandbox.url,
      databaseUrl: database.url,
      customerIds,
      async startProcess(role, { requestsPerMinute } = {}) {
        const port = await freePort()
        const app = { port, folder, secrets, sandbox, role, name: `${role}-${port}`, databaseUrl: database.url }
        const { url, program } = await startApp({ ...app, requestsPerMinute, onBegun })
        return { url, pid: program.pid }
      },
    })
  } finally {
    for (const end of ends.reverse()) await end()
  }
}

function customerId(index: number): string {
  return `be9c0000-0000-4000-8000-${String(index).padStart(12, '0')}`
}
