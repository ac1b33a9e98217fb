import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PostgresServer, startPostgres } from '../../lib/testing/postgres-server.ts'
import { freePort } from '../../scripts/run/port.mjs'
import { makeSecrets } from '../../scripts/run/secrets.mjs'
import { type App, startApp } from '../../scripts/run/start-app.mjs'
import { startSandbox } from '../../scripts/run/start-sandbox.mjs'
import { connectSandbox, type Sandbox } from './sandbox.ts'

export type Role = 'all' | 'web' | 'worker'

/** One place for a process of the app, which may run there, end, and be started again. */
export type Berth = {
  url: string
  start(): Promise<App>
  /** Everything that was written since its last start. */
  log(): string
}

/** A sandbox, a Postgres if wanted, and room for processes of the app; none is running yet. */
export type Fleet = {
  sandbox: Sandbox
  postgres: PostgresServer | undefined
  berths: Berth[]
  close(): Promise<void>
}

type FleetOptions = { roles: Role[]; postgres: boolean; customers?: object[]; graceMs?: number }

/** A line is active after a second; a checkout takes long enough to be interrupted. */
const WORLD = { provisionAfterMs: 1000, checkoutTakesMs: 700 }

/** Takes what each process is to be, and the customers there are; `close` ends everything and leaves nothing behind. */
async function openFleet({ roles, postgres: onPostgres, customers = [], graceMs }: FleetOptions): Promise<Fleet> {
  const folder = mkdtempSync(join(tmpdir(), 'order-desk-processes-'))
  const secrets = makeSecrets()
  const appPorts = await Promise.all(roles.map(() => freePort()))
  const ends: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true, force: true })]
  const close = async () => {
    for (const end of ends.splice(0).reverse()) await end()
  }
  try {
    const postgres = onPostgres ? await startPostgres() : undefined
    if (postgres) ends.push(() => postgres.stop())
    const started = await startSandbox({
      ...{ port: await freePort(), appPorts, folder, secrets, keepState: false, customers: 20 },
      onBegun: (program) => ends.push(() => program.stop()),
    })
    const sandbox = connectSandbox(started.url)
    await sandbox.control('clock', WORLD)
    for (const customer of customers) await sandbox.control('customers', customer)
    const berths = roles.map((role, index): Berth => {
      const port = appPorts[index] ?? 0
      const name = `${role}-${index + 1}`
      return {
        url: `http://127.0.0.1:${port}`,
        log: () => readFileSync(join(folder, 'log', `${name}.log`), 'utf8'),
        start: () =>
          startApp({
            ...{ port, folder, secrets, sandbox: started, role, name, databaseUrl: postgres?.url, graceMs },
            onBegun: (program) => ends.push(() => program.stop()),
          }),
      }
    })
    return { sandbox, postgres, berths, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The same, for as long as `use` takes. */
export async function withFleet(options: FleetOptions, use: (fleet: Fleet) => Promise<void>): Promise<void> {
  const fleet = await openFleet(options)
  try {
    await use(fleet)
  } finally {
    await fleet.close()
  }
}

/** Ids and names that no other test has; `toMake` is what the sandbox is told. */
export function customerNamed(number: number) {
  return {
    id: `f1ee7000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    companyName: `Rollsteg Werke ${number}`,
    domain: `rollsteg${number}.onmicrosoft.com`,
  }
}

export function toMake(customer: object): object {
  return { ...customer, country: 'DE', agreement: 'confirmed', validation: null }
}

/** 503 as well when nobody listens any more. */
export async function readiness({ url }: Berth): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(`${url}/api/health/ready`).catch(() => undefined)
  return { status: answer?.status ?? 503, body: await answer?.json() }
}
