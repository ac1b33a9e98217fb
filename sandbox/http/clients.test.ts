import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { asPerson, openSandbox } from '../testing/test-sandbox.ts'
import type { Route } from './route.ts'

const echo: Route['handle'] = ({ path, params, query, body, ifMatch, locale }) => ({
  status: 200,
  body: { path, ...params, size: query.get('size'), filter: query.get('Filter'), body, ifMatch, locale },
})
const routes: Route[] = [
  { method: 'GET', path: '/v1/customers/:customerId', token: 'any', handle: echo },
  { method: 'DELETE', path: '/v1/customers/:customerId', token: 'any', handle: echo },
  { method: 'POST', path: '/v1/customers', token: 'any', handle: echo },
  {
    method: 'POST',
    path: '/v1/attachment',
    token: 'any',
    async handle({ form }) {
      const { fields, files } = await form()
      const sent = files.map(({ field, filename, bytes }) => ({ field, filename, text: bytes.toString() }))
      return { status: 201, body: { fields: Object.fromEntries(fields), files: sent } }
    },
  },
]

/** One call of a client that writes its request by itself; the target may be anything. */
async function openClient() {
  const sandbox = await openSandbox({ routes })
  const person = await asPerson(sandbox, 'sana')
  return async (method: string, target: string, headers: Record<string, string> = {}, body?: string | Buffer) => {
    const sent = httpRequest(sandbox.url, { method, path: target, headers: { ...person, ...headers } })
    sent.end(body)
    const [response] = await once(sent, 'response')
    const text = Buffer.concat(await response.toArray()).toString()
    return { status: response.statusCode, headers: response.headers, body: JSON.parse(text.replace(/^\uFEFF/, '')) }
  }
}

test.each([
  ['a doubled slash, of a base joined to a link', '/v1//customers/7'],
  ['a trailing slash', '/v1/customers/7/'],
  ['the absolute form, of a proxy', 'https://api.partnercenter.microsoft.com/v1/customers/7'],
  ['another casing', '/V1/CUSTOMERS/7'],
])('%s finds the resource', async (_what, target) => {
  const call = await openClient()
  expect(await call('GET', target, { host: 'api.partnercenter.microsoft.com' })).toMatchObject({
    status: 200,
    body: { customerId: '7' },
  })
})

test('names in a query are found in any casing, values are decoded, and filters even twice', async () => {
  const call = await openClient()
  const filter = '{"Field":"CompanyName","Value":"A b"}'
  const asked = async (query: string) => (await call('GET', `/v1/customers/7?${query}`)).body
  expect(await asked(`SIZE=5&FILTER=${encodeURIComponent(filter)}`)).toMatchObject({ size: '5', filter })
  expect(await asked(`filter=${encodeURIComponent(filter).replaceAll('%20', '+')}`)).toMatchObject({ filter })
  expect(await asked(`filter=${encodeURIComponent(encodeURIComponent(filter))}`)).toMatchObject({ filter })
  expect(await asked('size=&filter=%7Bbroken%')).toMatchObject({ size: '' })
})

test.each([
  ['no content type', {}],
  ['OData parameters', { 'content-type': 'application/json;odata=verbose' }],
  ['text/json', { 'content-type': 'text/json' }],
  ["curl's own type", { 'content-type': 'application/x-www-form-urlencoded' }],
  ['100-continue', { expect: '100-continue' }],
  ['chunks', { 'transfer-encoding': 'chunked' }],
])('a JSON body with %s is read', async (_what, headers: Record<string, string>) => {
  const call = await openClient()
  expect(await call('POST', '/v1/customers', headers, '{"Name":"Ünal"}')).toMatchObject({
    body: { body: { name: 'Ünal' } },
  })
})

test.each([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['br', brotliCompressSync],
])('a body compressed with %s is read, a broken one refused', async (encoding, compress) => {
  const call = await openClient()
  const headers = { 'content-encoding': encoding }
  expect(await call('POST', '/v1/customers', headers, compress('{"a":1}'))).toMatchObject({ body: { body: { a: 1 } } })
  expect(await call('POST', '/v1/customers', headers, 'no such data')).toMatchObject({
    status: 400,
    body: { code: 2000 },
  })
})

test('a body in UTF-16 that says so is read', async () => {
  const call = await openClient()
  const body = Buffer.from('{"name":"株"}', 'utf16le')
  const headers = { 'content-type': 'application/json; charset=utf-16' }
  expect(await call('POST', '/v1/customers', headers, body)).toMatchObject({ body: { body: { name: '株' } } })
})

test.each(['null', '""', '', ' \r\n'])('a client with nothing to say may send %j', async (body) => {
  const call = await openClient()
  expect((await call('POST', '/v1/customers', {}, body)).body).not.toHaveProperty('body')
})

test('a body where none is expected does no harm, and neither does an offer of HTTP/2', async () => {
  const call = await openClient()
  expect(await call('DELETE', '/v1/customers/7', { 'content-length': '2' }, '{}')).toMatchObject({ status: 200 })
  const upgrade = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMAAABkAAQAAP__' }
  expect(await call('GET', '/v1/customers/7', upgrade)).toMatchObject({ status: 200 })
})

test('an entity tag counts quoted, bare and weak; a repeated header counts once', async () => {
  const call = await openClient()
  for (const tag of ['"eyJpZCI6"', 'eyJpZCI6', 'W/"eyJpZCI6"']) {
    expect((await call('GET', '/v1/customers/7', { 'if-match': tag })).body.ifMatch).toBe('eyJpZCI6')
  }
  const doubled = await call('GET', '/v1/customers/7', { 'x-locale': 'de-DE,de-DE', 'ms-requestid': '{A},{A}' })
  expect(doubled.body.locale).toBe('de-DE')
  expect(doubled.headers['ms-requestid']).toBe('{A}')
})

test.each([
  ['*/*', 'application/json; charset=utf-8'],
  ['application/xml', 'application/json; charset=utf-8'],
  ['text/json', 'text/json; charset=utf-8'],
  ['application/json, text/json, application/xml', 'application/json; charset=utf-8'],
])('a client that accepts %s gets %s', async (accept, type) => {
  const call = await openClient()
  expect((await call('GET', '/v1/customers/7', { accept })).headers['content-type']).toBe(type)
})

test('a form is read as the .NET client writes it: names without quotes, the boundary with them', async () => {
  const call = await openClient()
  const body = [
    '--b1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: form-data; name=metadata\r\n\r\n{"currency":"CAD"}',
    "--b1\r\nContent-Disposition: form-data; name=pofiles; filename=po.pdf; filename*=utf-8''po.pdf\r\n\r\n%PDF",
    '--b1--\r\n',
  ].join('\r\n')
  const answer = await call('POST', '/v1/attachment', { 'content-type': 'multipart/form-data; boundary="b1"' }, body)
  expect(answer.body).toEqual({
    fields: { metadata: '{"currency":"CAD"}' },
    files: [{ field: 'pofiles', filename: 'po.pdf', text: '%PDF' }],
  })
  expect(await call('POST', '/v1/attachment', {}, '{}')).toMatchObject({ status: 400, body: { code: 2000 } })
  const torn = await call(
    'POST',
    '/v1/attachment',
    { 'content-type': 'multipart/form-data; boundary=b1' },
    '--b1\r\nCont',
  )
  expect(torn).toMatchObject({ status: 400, body: { code: 2000 } })
})

test('a body nested beyond reason is refused, one with __proto__ binds nothing', async () => {
  const call = await openClient()
  const deep = `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`
  expect(await call('POST', '/v1/customers', {}, deep)).toMatchObject({ status: 400, body: { code: 2000 } })
  const answer = await call('POST', '/v1/customers', {}, '{"__proto__":{"a":1},"Size":1,"size":2}')
  expect(answer.body.body).toEqual({ size: 2 })
})
