import { expect, test } from 'vitest'
import { asPerson, control, openSandbox } from '../testing/test-sandbox.ts'
import { Refusal, type Route } from './route.ts'

const routes: Route[] = [
  {
    method: 'GET',
    path: '/v1/customers/:customerId',
    token: 'any',
    handle: ({ params }) => ({
      status: 200,
      body: { id: params.customerId, name: '株式会社', nothing: null, list: [null, { also: null }] },
    }),
  },
  { method: 'POST', path: '/v1/echo', token: 'any', handle: ({ body }) => ({ status: 201, body }) },
  { method: 'DELETE', path: '/v1/echo', token: 'any', handle: () => ({ status: 204 }) },
  {
    method: 'POST',
    path: '/v1/refused',
    token: 'any',
    handle: () => {
      throw new Refusal(400, 800002, 'The id should have GUID format.')
    },
  },
]

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/
const BOM = Buffer.from('\uFEFF')

test('a body begins with a byte order mark unless that is switched off; null members are left out', async () => {
  const sandbox = await openSandbox({ routes })
  const headers = await asPerson(sandbox, 'sana')
  const read = async () => Buffer.from(await (await fetch(`${sandbox.url}/v1/customers/1`, { headers })).arrayBuffer())
  const json = '{"id":"1","name":"株式会社","list":[null,{}]}'
  expect(await read()).toEqual(Buffer.concat([BOM, Buffer.from(json)]))
  await control(sandbox, 'wire', { bom: false })
  expect(await read()).toEqual(Buffer.from(json))
})

test('the ms headers of a call are echoed, or made up when it has none', async () => {
  const sandbox = await openSandbox({ routes })
  const ids = {
    'MS-RequestId': 'c245d7f5-0000-4000-8000-000000000001',
    'MS-CorrelationId': 'c245d7f5-0000-4000-8000-000000000002',
  }
  const sent = await fetch(`${sandbox.url}/v1/customers/1`, {
    headers: await asPerson(sandbox, 'sana', { ...ids, 'MS-CV': 'AAAAAAAAAAAAAAAA.7' }),
  })
  for (const [name, value] of Object.entries(ids)) expect(sent.headers.get(name)).toBe(value)
  expect(sent.headers.get('MS-CV')).toBe('AAAAAAAAAAAAAAAA.7.0')
  expect(sent.headers.get('content-type')).toBe('application/json; charset=utf-8')
  const bare = await fetch(`${sandbox.url}/v1/nowhere`)
  expect(bare.headers.get('MS-RequestId')).toMatch(GUID)
  expect(bare.headers.get('MS-CorrelationId')).toMatch(GUID)
  expect(bare.headers.get('MS-CV')).toMatch(/^[A-Za-z0-9+/]{16,22}(\.\d+)+$/)
  expect(bare.headers.get('MS-ServerId')).toMatch(/^[0-9A-F]{8}$/)
  expect(bare.headers.get('Request-Context')).toMatch(/^appId=cid-v1:/)
  expect(bare.headers.get('X-Locale')).toBe('en-US,en-US')
})

test('request keys bind in any casing, those of dictionaries too; a byte order mark does no harm', async () => {
  const sandbox = await openSandbox({ routes })
  const response = await fetch(`${sandbox.url}/v1/echo`, {
    method: 'POST',
    headers: await asPerson(sandbox, 'sana'),
    body: '\uFEFF{"LineItems":[{"CatalogItemId":"A","ProvisioningContext":{"Scope":"Shared"}}],"MPNId":"1","ID":2,"plain":3}',
  })
  expect(response.status).toBe(201)
  expect(await response.json()).toEqual({
    lineItems: [{ catalogItemId: 'A', provisioningContext: { scope: 'Shared' } }],
    mpnId: '1',
    id: 2,
    plain: 3,
  })
})

test('literal path segments match in any casing, parameters are decoded', async () => {
  const sandbox = await openSandbox({ routes })
  const headers = await asPerson(sandbox, 'sana')
  const response = await fetch(`${sandbox.url}/V1/Customers/A%20b`, { headers })
  expect(await response.json()).toMatchObject({ id: 'A b' })
})

test('HEAD answers like GET without a body, DELETE with nothing at all', async () => {
  const sandbox = await openSandbox({ routes })
  const headers = await asPerson(sandbox, 'sana')
  const head = await fetch(`${sandbox.url}/v1/customers/1`, { method: 'HEAD', headers })
  expect(head.status).toBe(200)
  expect(Number(head.headers.get('content-length'))).toBeGreaterThan(0)
  expect(await head.text()).toBe('')
  const gone = await fetch(`${sandbox.url}/v1/echo`, { method: 'DELETE', headers })
  expect(gone.status).toBe(204)
  expect(gone.headers.get('content-type')).toBeNull()
})

test.each([
  ['an unknown path', 'GET', '/v1/nowhere', undefined, 404, 1000],
  ['a wrong method', 'PUT', '/v1/echo', undefined, 405, 900141],
  ['a malformed body', 'POST', '/v1/echo', '{"a":', 400, 2000],
  ['a huge body', 'POST', '/v1/echo', `"${'a'.repeat(1024 * 1024)}"`, 413, 2000],
  ['a refusal of the handler', 'POST', '/v1/refused', '{}', 400, 800002],
])('%s gets an error body of the general shape', async (_what, method, path, body, status, code) => {
  const sandbox = await openSandbox({ routes })
  const response = await fetch(`${sandbox.url}${path}`, { method, body, headers: await asPerson(sandbox, 'sana') })
  expect(response.status).toBe(status)
  expect(await response.json()).toEqual({ code, description: expect.any(String), data: [], source: 'PartnerFD' })
})
