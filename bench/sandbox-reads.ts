import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { readAgain } from './support/read-again.ts'
import { type Row, row } from './support/row.ts'

const CUSTOMERS = 5000
const CONNECTIONS = 16
const WARM_UP_MS = 2_000
const MEASURED_MS = 5_000
/** 2,000 reads a second, on two cores of which the load takes its share. */
const GOAL_MS = 0.5

/** Customers read by id from one process of the sandbox, over connections that stay open; time per read. */
export async function measureSandboxReads(): Promise<Row[]> {
  const sandbox = spawn(process.execPath, ['sandbox/main.ts'], {
    env: { ...process.env, SANDBOX_PORT: '0', SANDBOX_CUSTOMERS: String(CUSTOMERS) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [line] = await once(createInterface(sandbox.stdout), 'line')
    const url = /http\S+/.exec(String(line))?.[0] ?? ''
    const headers = { authorization: `Bearer ${await signIn(url)}`, accept: 'application/json' }
    const paths = await customerPaths(url, headers)
    let next = 0
    const nextPath = () => paths[next++ % paths.length] ?? ''
    const load = { url, headers, nextPath, connections: CONNECTIONS }
    await readAgain({ ...load, forMs: WARM_UP_MS })
    const perSecond = await readAgain({ ...load, forMs: MEASURED_MS })
    console.log(`sandbox: ${perSecond.toFixed(0)} customer reads a second`)
    return [row({ name: 'sandbox: one customer read', value: 1000 / perSecond, unit: 'ms', goal: GOAL_MS })]
  } finally {
    sandbox.kill()
  }
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/_sandbox/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: 'sana' }),
  })
  return (await response.json()).access_token
}

async function customerPaths(url: string, headers: Record<string, string>): Promise<string[]> {
  const text = await (await fetch(`${url}/v1/customers?size=500`, { headers })).text()
  const { items }: { items: { id: string }[] } = JSON.parse(text.replace(/^\uFEFF/, ''))
  return items.map(({ id }) => `/v1/customers/${id}`)
}
