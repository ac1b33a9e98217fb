import { onTestFinished } from 'vitest'
import type { Customer, NewCustomer } from '../../seed/customer.ts'
import { startSandbox } from '../../start.ts'
import { TENANT } from '../../tenant.ts'
import { tokensOf } from '../../testing/test-sandbox.ts'
import { createWorld, type World } from '../../world.ts'
import type { WireBody } from './wire-body.ts'

/** Who calls: people by key, or the application by itself. */
export type Caller = 'sana' | 'anneke' | 'tomas' | 'app'

export type Reply = { status: number; body: WireBody; headers: Headers }

export type Partner = {
  world: World
  /** For calls that a test writes by itself. */
  url: string
  bearer(caller: Caller): Promise<string>
  /** Lets the world's time pass. */
  pass(milliseconds: number): void
  customer(partial?: NewCustomer): Customer
  /** Calls over HTTP; as the sales agent unless told. */
  call(
    method: string,
    path: string,
    options?: { as?: Caller; body?: unknown; form?: FormData; headers?: Record<string, string> },
  ): Promise<Reply>
}

const json = { 'content-type': 'application/json' }

/** A sandbox whose clock stands still until told otherwise, at noon of a day in the middle of a month. */
export async function openPartner({ customers = 40 } = {}): Promise<Partner> {
  let now = Date.parse('2026-11-17T12:00:00Z')
  const world = createWorld({ tenantId: TENANT.id, now: () => new Date(now), customers })
  Object.assign(world.clock, { provisionAfterMs: 10_000, listedAfterMs: 0, checkoutTakesMs: 0 })
  const sandbox = await startSandbox({ world })
  onTestFinished(() => sandbox.stop())
  const tokens = new Map<Caller, Promise<string>>()
  const tokenOf = (caller: Caller): Promise<string> => {
    const token = tokens.get(caller) ?? (caller === 'app' ? appToken(sandbox) : personToken(sandbox, caller))
    tokens.set(caller, token)
    return token
  }
  return {
    world,
    url: sandbox.url,
    bearer: async (caller) => `Bearer ${await tokenOf(caller)}`,
    pass(milliseconds) {
      now += milliseconds
    },
    customer: (partial = { country: 'DE' }) => world.addCustomer(partial),
    async call(method, path, { as = 'sana', body, form, headers = {} } = {}) {
      const response = await fetch(`${sandbox.url}${path}`, {
        method,
        headers: { authorization: `Bearer ${await tokenOf(as)}`, ...(form ? {} : json), ...headers },
        body: form ?? (body === undefined ? null : JSON.stringify(body)),
      })
      const text = (await response.text()).replace(/^\uFEFF/, '')
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: response.headers }
    },
  }
}

async function personToken(sandbox: { url: string }, person: string): Promise<string> {
  return (await tokensOf(sandbox, person)).access_token
}

async function appToken(sandbox: { url: string; tenantId: string; clientId: string; clientSecret: string }) {
  const response = await fetch(`${sandbox.url}/${sandbox.tenantId}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: sandbox.clientId,
      client_secret: sandbox.clientSecret,
      resource: 'https://api.partnercenter.microsoft.com',
    }),
  })
  return String(((await response.json()) as { access_token: string }).access_token)
}
