import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { z } from 'zod'

const Tokens = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  id_token: z.string(),
  expires_in: z.number(),
})
type Tokens = z.infer<typeof Tokens>

const Overview = z.object({ tenant: z.object({ id: z.string() }) })
const Registered = z.object({ tenantId: z.string(), clientId: z.string(), clientSecret: z.string() })

/** Also when a test run is broken off, nothing stays behind. */
const endWithParent = './scripts/run/end-with-parent.mjs'

export type TestSandbox = {
  url: string
  clientId: string
  clientSecret: string
  tenantId: string
  /** Tokens as a browser sign-in of this person gives them. People: sana, anneke, tomas, elin. */
  signIn(person: string): Promise<Tokens>
  /** Calls the control endpoint: `control('faults', { … })`, `control('requests', undefined, 'GET')`. Returns its answer. */
  control(path: string, body?: unknown, method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'): Promise<unknown>
  stop(): Promise<void>
}

export type TestSandboxOptions = {
  /** How many it is seeded with. */
  customers?: number
  /** Another partner than the provider that is always there, as `POST /_sandbox/tenants` takes it. */
  tenant?: Record<string, unknown>
}

/**
 * Starts the sandbox as its own process on a free port, with its state in memory, and points this process's
 * environment at it.
 */
export async function startTestSandbox({ customers = 60, tenant }: TestSandboxOptions = {}): Promise<TestSandbox> {
  const home = { clientId: randomUUID(), clientSecret: randomBytes(16).toString('hex') }
  const child = spawn(process.execPath, ['--import', endWithParent, 'sandbox/main.ts'], {
    env: {
      NODE_ENV: 'test',
      PATH: process.env.PATH,
      SANDBOX_PORT: '0',
      SANDBOX_CLIENT_ID: home.clientId,
      SANDBOX_CLIENT_SECRET: home.clientSecret,
      SANDBOX_CUSTOMERS: `${customers}`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await readUrl(child)
  let prefix = ''
  const control: TestSandbox['control'] = async (path, body, method = 'POST') => {
    const answer = await fetch(`${url}/_sandbox${prefix}${path && `/${path}`}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`The sandbox answered ${answer.status} to ${method} ${path}: ${text}`)
    return text ? JSON.parse(text) : undefined
  }
  const { tenantId, clientId, clientSecret } = tenant
    ? Registered.parse(await control('tenants', tenant))
    : { tenantId: Overview.parse(await control('', undefined, 'GET')).tenant.id, ...home }
  if (tenant) prefix = `/tenants/${tenantId}`
  Object.assign(process.env, {
    PARTNER_CENTER_BASE_URL: url,
    PRICE_SHEETS_BASE_URL: url,
    ENTRA_AUTHORITY: url,
    PARTNER_TENANT_ID: tenantId,
    ENTRA_CLIENT_ID: clientId,
    ENTRA_CLIENT_SECRET: clientSecret,
  })
  return {
    url,
    clientId,
    clientSecret,
    tenantId,
    signIn: async (person) => Tokens.parse(await control('tokens', { person })),
    control,
    async stop() {
      if (child.exitCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Keeps reading afterwards: a program whose output nobody takes stops at a full pipe. */
function readUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) return reject(new Error('the sandbox has no output'))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The sandbox ended with code ${code} before it was ready`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /^sandbox ready (http:\S+)$/.exec(line)?.[1]
      if (url) resolve(url)
    })
  })
}
