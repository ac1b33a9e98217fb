import { expect, onTestFinished, test } from 'vitest'
import { createRawClient } from '../http/fuzz/raw-call.ts'
import { asPerson, control, openSandbox, tokensOf } from '../testing/test-sandbox.ts'

test('a path that no encoder has written names no tenant, and is no failure', async () => {
  const sandbox = await openSandbox()
  const response = await fetch(`${sandbox.url}/_sandbox/tenants/%E0%A4%A/requests`)
  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({ error: expect.stringContaining('There is no tenant') })
})

test('paths with several slashes or an address in front reach the same control', async () => {
  const sandbox = await openSandbox()
  const client = createRawClient(sandbox.url)
  onTestFinished(() => client.close())
  for (const target of ['//_sandbox//clock', `${sandbox.url}/_sandbox/clock/`]) {
    expect(await client.call({ method: 'GET', target }), target).toMatchObject({ status: 200 })
  }
})

test.each([
  ['a name that HTTP cannot carry', { headers: { 'a b': 'x' } }],
  ['a value over two lines', { headers: { a: 'x\r\nSet-Cookie: y' } }],
  ['a value beyond Latin-1', { headers: { a: '山' } }],
  ['a status line over two lines', { statusText: 'OK\r\nA: b' }],
  ['a hold that no timer counts', { holdMs: 2 ** 31 }],
  ['a wait beyond every date', { status: 429, retryAfterSeconds: Number.MAX_SAFE_INTEGER }],
  ['a status below 200', { status: 101 }],
])('a fault with %s is refused when it is ordered', async (_what, part) => {
  const sandbox = await openSandbox()
  await expect(control(sandbox, 'faults', { path: '/v1/customers', ...part })).rejects.toThrow(/^400 /)
  const waiting = await (await fetch(`${sandbox.url}/_sandbox/faults`)).json()
  expect(waiting).toEqual([])
})

test.each([
  ['an API that nobody knows', 'tokens', { person: 'sana', resource: 'https://nowhere.example' }],
  ['an API by the name of a built-in', 'tokens', { person: 'sana', resource: 'constructor' }],
  ['a life longer than time', 'access-tokens', { lifetimeSeconds: Number.MAX_SAFE_INTEGER }],
])('a token for %s is refused', async (_what, path, body) => {
  const sandbox = await openSandbox()
  await expect(control(sandbox, path, body)).rejects.toThrow(/^400 /)
  expect(await tokensOf(sandbox, 'sana')).toMatchObject({ expires_in: 3600 })
})

test.each([
  ['a delay of more than a century', { provisionAfterMs: 101 * 366 * 24 * 60 * 60 * 1000 }],
  ['a jump to a year of five digits', { jumpMs: Date.parse('+010000-01-01') }],
  ['a jump to the year 9999', { jumpTo: '9999-12-31T23:59:59Z' }],
  ['a jump beyond every date', { jumpMs: Number.MAX_SAFE_INTEGER }],
  ['a jump back', { jumpTo: '2001-01-01T00:00:00Z' }],
])('%s is refused, and time goes on as it was', async (_what, change) => {
  const sandbox = await openSandbox()
  const headers = await asPerson(sandbox, 'sana')
  const before = await (await fetch(`${sandbox.url}/_sandbox/clock`)).json()
  await expect(control(sandbox, 'clock', change)).rejects.toThrow(/^400 /)
  const after = await (await fetch(`${sandbox.url}/_sandbox/clock`)).json()
  expect({ ...after, now: '' }).toEqual({ ...before, now: '' })
  expect(String(after.now).slice(0, 4)).toBe(String(before.now).slice(0, 4))
  expect((await fetch(`${sandbox.url}/v1/customers?size=1`, { headers })).status).toBe(200)
})
