import { expect, test } from 'vitest'
import { asPerson, control, openSandbox } from '../testing/test-sandbox.ts'
import { createThrottle } from './throttle.ts'

const ON = { throttle: true, throttlePerMinute: 3 }
const LIST = '/v1/customers'

function openThrottle(switches: Partial<typeof ON> = {}) {
  const throttle = createThrottle()
  return (path: string, second: number) => throttle.admit(path, second * 1000, { ...ON, ...switches })
}

test('calls within the limit pass; the one too many is told when to come back', () => {
  const call = openThrottle()
  expect([0, 1, 2].map((second) => call(LIST, second))).toEqual([undefined, undefined, undefined])
  expect(call(LIST, 10)).toBe(51)
  expect(call(LIST, 62)).toBeUndefined()
})

test('calls that are refused count: who hammers is never let in', () => {
  const call = openThrottle()
  for (const second of [0, 1, 2]) call(LIST, second)
  for (let second = 3; second < 200; second += 10) expect(call(LIST, second)).toBeGreaterThan(0)
})

test('orders, customers and subscriptions have a budget each, other resources have none', () => {
  const call = openThrottle()
  for (const second of [0, 1, 2]) call(LIST, second)
  expect(call('/v1/customers/7', 3)).toBe(58)
  expect(call('/V1/Customers/7/Carts/8/checkout', 3)).toBeUndefined()
  expect(call('/v1/customers/7/subscriptions/8', 3)).toBeUndefined()
  for (let more = 0; more < 9; more += 1) expect(call('/v1/products', 3)).toBeUndefined()
})

test('nothing is counted while it is off', () => {
  const call = openThrottle({ throttle: false })
  for (let more = 0; more < 9; more += 1) expect(call(LIST, 0)).toBeUndefined()
})

test('a partner who calls too often hears it from the gateway, until a minute has passed', async () => {
  const ok = () => ({ status: 200, body: {} })
  const sandbox = await openSandbox({ routes: [{ method: 'GET', path: LIST, token: 'any', handle: ok }] })
  const headers = await asPerson(sandbox, 'sana')
  const get = () => fetch(`${sandbox.url}${LIST}`, { headers })
  await control(sandbox, 'wire', { throttle: true, throttlePerMinute: 2 })
  const statuses = [await get(), await get(), await get()].map(({ status }) => status)
  expect(statuses).toEqual([200, 200, 429])
  const refused = await get()
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
  expect(refused.headers.get('MS-RequestId')).not.toBeNull()
  expect((await refused.text()).replace(/^\uFEFF/, '')).toMatch(/^\{"statusCode":429,"message":"Rate limit is exceeded/)
  await control(sandbox, 'clock', { jumpMs: 60_000 })
  expect((await get()).status).toBe(200)
})
