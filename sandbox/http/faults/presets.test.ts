import { expect, test } from 'vitest'
import { postToken } from '../../testing/sign-in.ts'
import { asPerson, control, openSandbox, tokensOf } from '../../testing/test-sandbox.ts'
import type { Route } from '../route.ts'

const PATH = '/v1/customers/:customerId/carts'

/** A route that counts how often it worked, and a call of it; a fault is set by its name. */
async function openFaulty(preset: object) {
  const worked = { times: 0, fault: '' }
  const routes: Route[] = [
    {
      method: 'POST',
      path: PATH,
      token: 'any',
      handle({ fault = '' }) {
        worked.times += 1
        worked.fault = fault
        return { status: 201, body: { status: 'Active', lineItems: [{ id: 0, status: 'new' }], note: 'x'.repeat(300) } }
      },
    },
  ]
  const sandbox = await openSandbox({ routes })
  await control(sandbox, 'faults', { path: PATH, ...preset })
  const headers = await asPerson(sandbox, 'sana')
  const post = () => fetch(`${sandbox.url}/v1/customers/1/carts`, { method: 'POST', headers })
  return { worked, post }
}

const json = async (response: Response) => JSON.parse((await response.text()).replace(/^\uFEFF/, ''))

test('throttled: the gateway says how many seconds, or until when', async () => {
  const { post } = await openFaulty({ preset: 'throttled', retryAfterSeconds: 3 })
  const refused = await post()
  expect(refused.headers.get('Retry-After')).toBe('3')
  expect(await json(refused)).toEqual({ statusCode: 429, message: 'Rate limit is exceeded. Try again in 3 seconds.' })
  const until = await (await openFaulty({ preset: 'throttled-until' })).post()
  expect(Date.parse(until.headers.get('Retry-After') ?? '')).toBeGreaterThan(Date.now() + 50_000)
})

test.each([
  ['being-processed', 409, 800060],
  ['being-checked-out', 409, 800064],
  ['server-error', 500, 800003],
  ['mfa-2026', 401, 900421],
])('%s: %i with its code and both ids, and no work', async (preset, status, code) => {
  const { post, worked } = await openFaulty({ preset })
  const refused = await post()
  expect(refused.status).toBe(status)
  expect(await json(refused)).toMatchObject({ code, description: expect.any(String), data: [], source: 'PartnerFD' })
  expect(refused.headers.get('MS-RequestId')).not.toBeNull()
  expect(refused.headers.get('MS-CorrelationId')).not.toBeNull()
  expect(worked.times).toBe(0)
})

test('the MFA refusal of 2019 is a reason phrase and no body', async () => {
  const refused = await (await openFaulty({ preset: 'mfa-2019' })).post()
  expect(refused.statusText).toBe('Unauthorized - MFA required')
  expect(refused.headers.get('WWW-Authenticate')).toBe('Bearer error="invalid_token"')
  expect(await refused.text()).toBe('')
})

test.each([
  ['unavailable', 503, 'text/html; charset=utf-8'],
  ['bad-gateway', 502, 'text/html; charset=utf-8'],
  ['gateway-timeout', 504, 'text/plain'],
])('%s: what a gateway writes, which is no JSON', async (preset, status, type) => {
  const answer = await (await openFaulty({ preset })).post()
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBe(type)
  await expect(json(answer)).rejects.toThrow(SyntaxError)
})

test('cut-body: the headers and half of the body, after the work', async () => {
  const { post, worked } = await openFaulty({ preset: 'cut-body' })
  const torn = await post()
  expect(torn.status).toBe(201)
  expect(Number(torn.headers.get('content-length'))).toBeGreaterThan(300)
  await expect(torn.text()).rejects.toThrow('terminated')
  expect(worked.times).toBe(1)
})

test('cut-after: the work is done, nothing is heard of it', async () => {
  const { post, worked } = await openFaulty({ preset: 'cut-after' })
  await expect(post()).rejects.toThrow('fetch failed')
  expect(worked.times).toBe(1)
})

test('slow-body: the body comes in crumbs, and whole', async () => {
  const answer = await (await openFaulty({ preset: 'slow-body', holdMs: 1 })).post()
  expect(await json(answer)).toMatchObject({ status: 'Active' })
})

test('unknown-enum: a status that nobody has heard of, where a status is', async () => {
  const answer = await (await openFaulty({ preset: 'unknown-enum' })).post()
  const note = expect.any(String)
  expect(await json(answer)).toEqual({ status: 'teleported', lineItems: [{ id: 0, status: 'teleported' }], note })
})

test('an answer can be patched in any way', async () => {
  const patch = { note: null, lineItems: [], extra: { deep: true } }
  const answer = await (await openFaulty({ kind: 'rewrite', patch, set: { status: 7 } })).post()
  expect(await json(answer)).toEqual({ status: 7, lineItems: [], extra: { deep: true } })
})

test.each(['stale-availability', 'partial-checkout', 'line-errors', 'accepted'])(
  'the handler is told of %s',
  async (preset) => {
    const { post, worked } = await openFaulty({ preset })
    await post()
    expect(worked.fault).toBe(preset)
    await post()
    expect(worked.fault).toBe('')
  },
)

test('a fault can let some calls through first', async () => {
  const { post } = await openFaulty({ preset: 'server-error', after: 2 })
  const statuses = []
  for (const _ of [1, 2, 3, 4]) statuses.push((await post()).status)
  expect(statuses).toEqual([201, 201, 500, 201])
})

test.each([
  ['dead-refresh-token', 700082],
  ['revoked-refresh-token', 50173],
])('%s: the next refresh is refused as Entra does it', async (preset, number) => {
  const sandbox = await openSandbox()
  const { refresh_token } = await tokensOf(sandbox, 'sana')
  await control(sandbox, 'faults', { preset })
  const refused = await postToken(sandbox, { grant_type: 'refresh_token', refresh_token })
  expect(refused).toMatchObject({ status: 400, body: { error: 'invalid_grant', error_codes: [number] } })
  expect(await postToken(sandbox, { grant_type: 'refresh_token', refresh_token })).toMatchObject({ status: 200 })
})
