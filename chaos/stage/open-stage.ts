import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../lib/testing/postgres-server.ts'
import { control } from '../../scripts/desk-client/control.ts'
import { freePort } from '../../scripts/run/port.mjs'
import { makeSecrets } from '../../scripts/run/secrets.mjs'
import { startSandbox } from '../../scripts/run/start-sandbox.mjs'
import { type AppSlot, openAppSlot } from './app-slot.ts'

export type Stage = {
  /** Where the logs are. */
  folder: string
  sandboxUrl: string
  apps: readonly AppSlot[]
  /** Addresses of those that people open. */
  webs: readonly string[]
  /** In an orderly way: what it remembers is in its file. */
  restartSandbox(): Promise<void>
  stop(): Promise<void>
}

/** One process on the embedded database does all; on Postgres the work is split. */
const EMBEDDED = ['all'] as const
const SPLIT = ['web', 'web', 'worker', 'worker'] as const
const SEEDED_CUSTOMERS = 40
/** Quick, and yet the app has to look several times. */
const WORLD = { provisionAfterMs: 3_000, listedAfterMs: 5_000, checkoutTakesMs: 150 }

/** Sandbox and apps as processes of their own on free ports; nothing is shared but HTTP and, with Postgres, the database. */
export async function openStage({ postgres, customers }: { postgres: boolean; customers: object[] }): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'order-desk-chaos-'))
  const secrets = makeSecrets()
  const database = postgres ? await startPostgres() : undefined
  const closing: (() => Promise<void>)[] = database ? [database.stop] : []
  // The last that was opened is the first to go.
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close()
  }
  try {
    const roles = postgres ? SPLIT : EMBEDDED
    const ports = await Promise.all(roles.map(freePort))
    const sandboxOptions = { folder, secrets, keepState: true, appPorts: ports, customers: SEEDED_CUSTOMERS }
    let sandbox = await startSandbox({ ...sandboxOptions, port: await freePort() })
    closing.push(() => sandbox.program.stop())
    await control(sandbox.url, 'clock', WORLD)
    for (const customer of customers) await control(sandbox.url, 'customers', customer)

    const { url, tenantId } = sandbox
    const apps: AppSlot[] = []
    for (const [index, role] of roles.entries()) {
      const options = { folder, secrets, sandbox: { url, tenantId }, role, databaseUrl: database?.url }
      const app = await openAppSlot({ ...options, name: `${role}-${index + 1}`, port: ports[index] })
      apps.push(app)
      closing.push(app.stop)
    }
    await Promise.all(apps.map((app) => app.start()))
    return {
      folder,
      sandboxUrl: url,
      apps,
      webs: apps.filter(({ role }) => role !== 'worker').map((app) => app.url),
      async restartSandbox() {
        await sandbox.program.stop()
        sandbox = await startSandbox({ ...sandboxOptions, port: Number(new URL(url).port) })
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
