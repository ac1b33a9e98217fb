import { randomUUID } from 'node:crypto'
import { FormData } from 'undici'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type ScriptedServer, startScriptedServer } from '@/lib/testing/scripted-server'
import { type ClientOptions, createClient } from './client'
import { PartnerCenterError } from './errors'
import { startVector } from './exchange/correlation-vector'

const Thing = z.object({ id: z.string() })
const requestId = randomUUID()

let server: ScriptedServer
beforeAll(async () => {
  server = await startScriptedServer()
})
afterAll(() => server.stop())

function client(options: Partial<ClientOptions> = {}) {
  return createClient({ baseUrl: server.url, getAccessToken: async () => 'token', firstPauseMs: 1, ...options })
}

describe('an asynchronous answer', () => {
  test('202 is data: where to ask, and when', async () => {
    const headers = { Location: '/v1/customers/c/subscriptions/s/registrationstatus', 'Retry-After': '500' }
    server.answerWith({ status: 202, headers, text: '' })
    expect(await client().write('POST', Thing.optional(), '/v1/registrations', { requestId })).toMatchObject({
      status: 202,
      data: undefined,
      location: headers.Location,
      retryAfterMs: 500_000,
    })
  })

  test('202 may bring the resource too', async () => {
    server.answerWith({ status: 202, json: { id: 'a' } })
    const answer = await client().write('PATCH', Thing.optional(), '/v1/things/a', { requestId, body: {} })
    expect(answer).toMatchObject({ status: 202, data: { id: 'a' }, requestId })
  })

  test('204 has no body, and an empty line or a byte order mark is none', async () => {
    for (const text of ['', '\uFEFF', ' \r\n']) {
      server.answerWith(text === '' ? { status: 204 } : { status: 200, text })
      expect((await client().write('DELETE', z.undefined(), '/v1/things/a', { requestId })).data).toBeUndefined()
    }
  })
})

describe('asking whether there is something', () => {
  test.each([
    [200, true],
    [404, false],
  ])('%i is an answer', async (status, answer) => {
    server.answerWith({ status, text: '' })
    expect(await client().head('/v1/domains/contoso.onmicrosoft.com')).toBe(answer)
    expect(server.received[0]?.method).toBe('HEAD')
  })

  test('403 is none', async () => {
    server.answerWith({ status: 403, text: '' })
    await expect(client().head('/v1/domains/x')).rejects.toMatchObject({ status: 403, category: 'role' })
  })
})

describe('what is sent', () => {
  test.each([
    ['abc=', '"abc="'],
    ['"abc="', '"abc="'],
    ['W/"abc"', 'W/"abc"'],
  ])('the etag %s as If-Match %s', async (ifMatch, sent) => {
    server.answerWith({ json: { id: 'a' } })
    await client().write('PATCH', Thing, '/v1/things/a', { requestId, body: {}, ifMatch })
    expect(server.received[0]?.headers['if-match']).toBe(sent)
  })

  test('a vector of the caller is extended, one element per exchange', async () => {
    server.answerWith({ status: 503 }, { json: { id: 'a' } }, { json: { id: 'a' } })
    const vectored = client({ vector: startVector('eZ4oHogRA0SehiQH.3') })
    await vectored.read(Thing, '/v1/things/a')
    await vectored.read(Thing, '/v1/things/a')
    expect(server.received.map(({ headers }) => headers['ms-cv'])).toEqual([
      'eZ4oHogRA0SehiQH.3.0',
      'eZ4oHogRA0SehiQH.3.1',
      'eZ4oHogRA0SehiQH.3.2',
    ])
  })

  test('without one, every call begins its own', async () => {
    server.answerWith({ json: { id: 'a' } }, { json: { id: 'a' } })
    await client().read(Thing, '/v1/things/a')
    await client().read(Thing, '/v1/things/a')
    const vectors = server.received.map(({ headers }) => `${headers['ms-cv']}`)
    for (const vector of vectors) expect(vector).toMatch(/^[A-Za-z0-9+/]{22}\.0$/)
    expect(new Set(vectors).size).toBe(2)
  })

  test('nothing of a link may replace the token or the ids', async () => {
    server.answerWith({ json: { id: 'a' } })
    const headers = { authorization: 'Bearer stolen', 'ms-requestid': 'x', 'MS-ContinuationToken': 'next' }
    await client().read(Thing, '/v1/things/a', { headers })
    expect(server.received[0]?.headers).toMatchObject({ authorization: 'Bearer token', 'ms-continuationtoken': 'next' })
    expect(server.received[0]?.headers['ms-requestid']).not.toBe('x')
  })

  test('a header that no request can have never leaves, and is our own error', async () => {
    server.answerWith({ json: { id: 'a' } })
    const reading = client().read(Thing, '/v1/things/a', { headers: { 'MS-ContinuationToken': 'a\r\nHost: evil' } })
    await expect(reading).rejects.toMatchObject({ name: 'PartnerCenterError', kind: 'unsent' })
    expect(server.received).toHaveLength(0)
  })

  test('a form with a file, again as a whole when it has to be repeated', async () => {
    const form = new FormData()
    form.append('POAttachment', new Blob(['purchase order 7'], { type: 'application/pdf' }), 'po-7.pdf')
    server.answerWith({ status: 429 }, { status: 201, json: { id: 'a' } })
    await client().upload(Thing, '/v1/attachments', { requestId, form })
    expect(server.received).toHaveLength(2)
    for (const { headers, body } of server.received) {
      expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
      expect(body).toContain('filename="po-7.pdf"')
      expect(body).toContain('purchase order 7')
    }
  })
})

describe('a stream', () => {
  async function collect(body: ReadableStream<Uint8Array>): Promise<string> {
    return Buffer.concat(await Array.fromAsync(body)).toString()
  }

  test('is handed over as it comes, with what it is; its beginning is repeated like every read', async () => {
    server.answerWith({ status: 503 }, { headers: { 'Content-Type': 'text/csv' }, text: 'a,b\r\n1,2\r\n' })
    const { body, contentType } = await client().stream('/v1/sheet')
    expect(contentType).toBe('text/csv')
    expect(await collect(body)).toBe('a,b\r\n1,2\r\n')
  })

  test('that is refused is an error before it begins', async () => {
    server.answerWith({ status: 403, json: { code: 800043, description: 'no pricing' } })
    await expect(client().stream('/v1/sheet')).rejects.toMatchObject({ code: '800043', category: 'pricing' })
  })

  test('may take longer than a call, as long as pieces come', async () => {
    server.answerWith((response) => {
      response.write('one,')
      const pieces = ['two,', 'three']
      const timer = setInterval(() => {
        const piece = pieces.shift()
        if (piece) response.write(piece)
        else {
          clearInterval(timer)
          response.end()
        }
      }, 100)
    })
    const { body } = await client({ timeoutMs: { read: 150 } }).stream('/v1/sheet')
    expect(await collect(body)).toBe('one,two,three')
  })

  test('that breaks throws our own error to its reader', async () => {
    server.answerWith((response) => {
      response.writeHead(200, { 'Content-Length': '500' })
      response.write('a,b\r\n')
      setTimeout(() => response.destroy(), 20)
    })
    const { body } = await client().stream('/v1/sheet')
    await expect(collect(body)).rejects.toBeInstanceOf(PartnerCenterError)
  })

  test('ends with the caller’s reason', async () => {
    const stop = new AbortController()
    server.answerWith((response) => void response.write('a,b\r\n'))
    const { body } = await client().stream('/v1/sheet', { signal: stop.signal })
    const reader = body.getReader()
    await reader.read()
    stop.abort(new Error('enough'))
    await expect(reader.read()).rejects.toThrow('enough')
  })
})

describe('waiting', () => {
  test.each([
    ['headers', () => undefined],
    ['body', (response: { write(text: string): unknown }) => void response.write('{"id":')],
  ] as const)('for the %s has its own end', async (phase, answer) => {
    server.answerWith(answer, answer)
    const reading = client({ timeoutMs: { [phase]: 300, read: 20_000 } }).read(Thing, '/v1/things/a')
    await expect(reading).rejects.toMatchObject({ kind: 'timeout', outcome: 'refused', retryable: true })
  })

  test('in the middle of a body ends with the caller’s reason', async () => {
    const stop = new AbortController()
    server.answerWith((response) => {
      response.write('{"id":')
      setTimeout(() => stop.abort(new Error('the page was left')), 20)
    })
    await expect(client().read(Thing, '/v1/things/a', { signal: stop.signal })).rejects.toThrow('the page was left')
  })
})
