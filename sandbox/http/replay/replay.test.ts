import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { asPerson, control, openSandbox } from '../../testing/test-sandbox.ts'
import { Refusal, type Route } from '../route.ts'

/** Two operations that count how often they really ran; `open` lets a held call go on. */
function countingRoutes() {
  const ran = { orders: 0, refusals: 0 }
  let open = (): void => undefined
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  const routes: Route[] = [
    {
      method: 'POST',
      path: '/v1/orders',
      token: 'any',
      replay: true,
      async handle({ query }) {
        ran.orders += 1
        if (query.has('wait')) await gate
        return { status: 201, body: { order: ran.orders } }
      },
    },
    {
      method: 'POST',
      path: '/v1/refused',
      token: 'any',
      replay: true,
      handle() {
        ran.refusals += 1
        throw new Refusal(400, 800000 + ran.refusals, 'No.')
      },
    },
  ]
  return { ran, routes, open: () => open() }
}

test('the same MS-RequestId gets the first answer again, with the correlation id of its own call', async () => {
  const { ran, routes } = countingRoutes()
  const sandbox = await openSandbox({ routes })
  const headers = await asPerson(sandbox, 'sana', { 'MS-RequestId': randomUUID() })
  const post = async (path: string, correlationId: string) => {
    const sent = { ...headers, 'MS-CorrelationId': correlationId }
    const response = await fetch(`${sandbox.url}${path}`, { method: 'POST', headers: sent, body: '{}' })
    expect(response.headers.get('MS-CorrelationId')).toBe(correlationId)
    return { status: response.status, body: await response.json() }
  }
  const first = await post('/v1/orders', randomUUID())
  expect(await post('/V1/orders', randomUUID())).toEqual(first)
  expect(ran.orders).toBe(1)
  const refused = await post('/v1/refused', randomUUID())
  expect(refused).toMatchObject({ status: 400, body: { code: 800001 } })
  expect(await post('/v1/refused', randomUUID())).toEqual(refused)
  expect(ran.refusals).toBe(1)
})

test('another id, or none, is another call', async () => {
  const { ran, routes } = countingRoutes()
  const sandbox = await openSandbox({ routes })
  const headers = await asPerson(sandbox, 'sana')
  for (const id of [randomUUID(), randomUUID(), undefined, undefined]) {
    const sent = id === undefined ? headers : { ...headers, 'MS-RequestId': id }
    await fetch(`${sandbox.url}/v1/orders`, { method: 'POST', headers: sent })
  }
  expect(ran.orders).toBe(4)
})

test('a second call while the first still works waits for it and gets its answer', async () => {
  const { ran, routes, open } = countingRoutes()
  const sandbox = await openSandbox({ routes })
  const headers = await asPerson(sandbox, 'sana', { 'MS-RequestId': randomUUID() })
  const post = () => fetch(`${sandbox.url}/v1/orders?wait=1`, { method: 'POST', headers })
  const calls = [post(), post()]
  const logged = async () => (await (await fetch(`${sandbox.url}/_sandbox/requests`)).json()) as { path: string }[]
  await expect.poll(async () => (await logged()).filter(({ path }) => path === '/v1/orders').length).toBe(2)
  open()
  const [one, two] = await Promise.all(calls.map(async (call) => (await call).json()))
  expect(one).toEqual({ order: 1 })
  expect(two).toEqual(one)
  expect(ran.orders).toBe(1)
})

test('after 24 hours an id is forgotten', async () => {
  const { ran, routes } = countingRoutes()
  const sandbox = await openSandbox({ routes })
  const headers = await asPerson(sandbox, 'sana', { 'MS-RequestId': randomUUID() })
  const post = () => fetch(`${sandbox.url}/v1/orders`, { method: 'POST', headers })
  await post()
  await control(sandbox, 'clock', { jumpMs: 24 * 60 * 60 * 1000 })
  await post()
  expect(ran.orders).toBe(2)
})
