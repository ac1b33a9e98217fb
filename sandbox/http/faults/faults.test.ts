import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { postToken } from '../../testing/sign-in.ts'
import { asPerson, control, openSandbox, tokensOf } from '../../testing/test-sandbox.ts'
import type { Route } from '../route.ts'

function countingRoute() {
  const ran = { times: 0 }
  const routes: Route[] = [
    {
      method: 'POST',
      path: '/v1/customers/:customerId/orders',
      token: 'any',
      replay: true,
      handle() {
        ran.times += 1
        return { status: 201, body: { order: ran.times } }
      },
    },
  ]
  return { ran, routes }
}

const FAULTY = { method: 'POST', path: '/v1/customers/:customerId/orders' }

test('an answer fault takes the place of the handler as often as it was asked for', async () => {
  const { ran, routes } = countingRoute()
  const sandbox = await openSandbox({ routes })
  const headers = await asPerson(sandbox, 'sana')
  const post = () => fetch(`${sandbox.url}/v1/customers/1/orders`, { method: 'POST', headers })
  await control(sandbox, 'faults', {
    ...FAULTY,
    ...{ status: 429, headers: { 'Retry-After': '57' }, times: 2 },
    body: { statusCode: 429, message: 'Rate limit is exceeded. Try again in 57 seconds.' },
  })
  for (const _ of [1, 2]) {
    const throttled = await post()
    expect(throttled.status).toBe(429)
    expect(throttled.headers.get('Retry-After')).toBe('57')
    expect(await throttled.json()).toMatchObject({ statusCode: 429 })
  }
  expect((await post()).status).toBe(201)
  await control(sandbox, 'faults', { ...FAULTY, status: 503, body: '<h1>Service unavailable</h1>' })
  const gateway = await post()
  expect(gateway.headers.get('content-type')).toContain('text/html')
  expect(await gateway.text()).toBe('<h1>Service unavailable</h1>')
  expect(ran.times).toBe(1)
})

test.each(['<h1>No</h1>', { code: 1 }])(
  'a header of a fault replaces the usual one, in whatever case: %j',
  async (body) => {
    const sandbox = await openSandbox()
    const headers = { 'content-type': 'text/plain', 'RETRY-AFTER': '3', 'ms-requestid': 'theirs' }
    await control(sandbox, 'faults', { path: '/v1/customers', status: 503, retryAfterSeconds: 9, headers, body })
    const response = await fetch(`${sandbox.url}/v1/customers`, { headers: await asPerson(sandbox, 'sana') })
    expect(Object.fromEntries(response.headers)).toMatchObject({
      ...{ 'content-type': 'text/plain', 'retry-after': '3', 'ms-requestid': 'theirs' },
    })
  },
)

test('a timeout after the work leaves the work done: the same MS-RequestId finds the answer', async () => {
  const { ran, routes } = countingRoute()
  const sandbox = await openSandbox({ routes })
  const headers = await asPerson(sandbox, 'sana', { 'MS-RequestId': randomUUID() })
  const post = () => fetch(`${sandbox.url}/v1/customers/1/orders`, { method: 'POST', headers })
  await control(sandbox, 'faults', { ...FAULTY, kind: 'timeout-after', holdMs: 50 })
  await expect(post()).rejects.toThrow('fetch failed')
  expect(ran.times).toBe(1)
  const again = await post()
  expect(again.status).toBe(201)
  expect(await again.json()).toEqual({ order: 1 })
})

test.each(['timeout-before', 'cut'])('%s drops the connection before any work', async (kind) => {
  const { ran, routes } = countingRoute()
  const sandbox = await openSandbox({ routes })
  const headers = await asPerson(sandbox, 'sana')
  await control(sandbox, 'faults', { ...FAULTY, kind, holdMs: 50 })
  await expect(fetch(`${sandbox.url}/v1/customers/1/orders`, { method: 'POST', headers })).rejects.toThrow(
    'fetch failed',
  )
  expect(ran.times).toBe(0)
})

test('a refresh whose answer is lost has spent the refresh token', async () => {
  const sandbox = await openSandbox()
  const { refresh_token } = await tokensOf(sandbox, 'sana')
  const refresh = () => postToken(sandbox, { grant_type: 'refresh_token', refresh_token })
  await control(sandbox, 'faults', { path: '/:tenant/oauth2/v2.0/token', kind: 'timeout-after', holdMs: 0 })
  await expect(refresh()).rejects.toThrow('fetch failed')
  expect(await refresh()).toMatchObject({ status: 400, body: { error_codes: [50173] } })
})

test('faults can be forgotten', async () => {
  const { routes } = countingRoute()
  const sandbox = await openSandbox({ routes })
  const headers = await asPerson(sandbox, 'sana')
  await control(sandbox, 'faults', { ...FAULTY, kind: 'cut', times: 5 })
  await fetch(`${sandbox.url}/_sandbox/faults`, { method: 'DELETE' })
  const response = await fetch(`${sandbox.url}/v1/customers/1/orders`, { method: 'POST', headers })
  expect(response.status).toBe(201)
})
