import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CustomerId } from '@/lib/domain/wire/ids'
import { type ScriptedServer, startScriptedServer } from '@/lib/testing/scripted-server'
import { createPartnerCenter } from '../partner-center'
import type { CallRecord } from './call'

const customerId = CustomerId.parse('b44bb1fb-c595-45b0-9e09-d657365580bf')
const customer = { id: customerId, companyProfile: { domain: 'contoso.example' } }
const order = { id: '5cf72f146967', lineItems: [] }
const requestId = '7d5a3a52-30ab-4b5d-9b5c-0f7e4c2b9a11'
const orderRequest = {
  partnerOnRecordAttestationAccepted: true,
  lineItems: [
    {
      lineItemNumber: 0,
      offerId: 'CFQ7TTC0LH0Z:0001:CFQ7TTC0K18P',
      quantity: 1,
      partnerIdOnRecord: '873452',
      additionalPartnerIdsOnRecord: ['4847383'],
    },
  ],
}

let server: ScriptedServer
let calls: CallRecord[]
let asked: boolean[]

beforeAll(async () => {
  server = await startScriptedServer()
})
afterAll(() => server.stop())
beforeEach(() => {
  calls = []
  asked = []
})

function partnerCenter(options: { timeoutMs?: { read: number; write: number } } = {}) {
  return createPartnerCenter({
    baseUrl: server.url,
    getAccessToken: async ({ force }) => {
      asked.push(force)
      return force ? 'newer-token' : 'token'
    },
    requestLog: (call) => calls.push(call),
    firstPauseMs: 1,
    ...options,
  })
}

describe('what is sent', () => {
  test('names the application, the language and the ids of the call', async () => {
    server.answerWith({ json: customer }, { json: customer })
    await partnerCenter().customers.get(customerId)
    await partnerCenter().customers.get(customerId)
    const [first, second] = server.received.map((request) => request.headers)
    expect(first).toMatchObject({
      authorization: 'Bearer token',
      accept: 'application/json',
      'ms-partnercenter-application': 'Order Desk',
      'x-locale': 'en-US',
    })
    expect(first?.['ms-requestid']).not.toBe(second?.['ms-requestid'])
    expect(first?.['ms-correlationid']).not.toBe(second?.['ms-correlationid'])
  })

  test('an order carries attestation and partner ids in the documented spelling', async () => {
    server.answerWith({ status: 201, json: order })
    await partnerCenter().orders.create(customerId, orderRequest, { requestId })
    const [request] = server.received
    expect(request).toMatchObject({ method: 'POST', path: `/v1/customers/${customerId}/orders` })
    expect(request?.headers).toMatchObject({
      'ms-requestid': requestId,
      'content-type': 'application/json; charset=utf-8',
    })
    expect(JSON.parse(request?.body ?? '')).toEqual({
      PartnerOnRecordAttestationAccepted: true,
      lineItems: [
        {
          lineItemNumber: 0,
          offerId: 'CFQ7TTC0LH0Z:0001:CFQ7TTC0K18P',
          quantity: 1,
          PartnerIdOnRecord: '873452',
          AdditionalPartnerIdsOnRecord: ['4847383'],
        },
      ],
    })
  })

  test('an id with a slash stays one segment of the address', async () => {
    server.answerWith({ json: { items: [] } })
    await partnerCenter().skus.list('../../profiles', { country: 'DE' })
    expect(server.received[0]?.path).toBe('/v1/products/..%2F..%2Fprofiles/skus?country=DE')
  })
})

describe('what is answered', () => {
  test('a byte order mark before the JSON is no obstacle', async () => {
    server.answerWith({ text: `\uFEFF${JSON.stringify(customer)}` })
    expect((await partnerCenter().customers.get(customerId)).companyProfile.domain).toBe('contoso.example')
  })

  test('a write hands over the ids for the timeline', async () => {
    server.answerWith({ status: 201, json: order, headers: { 'MS-CorrelationId': 'from-microsoft' } })
    const answer = await partnerCenter().orders.create(customerId, orderRequest, { requestId })
    expect(answer).toMatchObject({ data: { id: '5cf72f146967' }, requestId, correlationId: 'from-microsoft' })
  })

  test('every exchange is told to the log, without token or body', async () => {
    server.answerWith({ status: 503 }, { json: customer })
    await partnerCenter().customers.get(customerId)
    expect(calls.map(({ method, path, status }) => [method, path, status])).toEqual([
      ['GET', `/v1/customers/${customerId}`, 503],
      ['GET', `/v1/customers/${customerId}`, 200],
    ])
    expect(JSON.stringify(calls)).not.toContain('token')
    expect(calls[0]?.requestId).toBe(calls[1]?.requestId)
    expect(calls[0]?.correlationId).not.toBe(calls[1]?.correlationId)
  })
})

describe('a refused token', () => {
  test('is replaced once by a newer one, for a write too', async () => {
    server.answerWith({ status: 401 }, { status: 201, json: order })
    await partnerCenter().orders.create(customerId, orderRequest, { requestId })
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual(['Bearer token', 'Bearer newer-token'])
    expect(asked).toEqual([false, true])
  })

  test('that stays refused is reported', async () => {
    server.answerWith({ status: 401 }, { status: 401 })
    await expect(partnerCenter().customers.get(customerId)).rejects.toMatchObject({ status: 401, outcome: 'refused' })
    expect(server.received).toHaveLength(2)
  })

  test('for want of a second factor is not replaced: a newer one lacks it too', async () => {
    const mfaAnswer = { status: 401, headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } }
    for (const answer of [{ status: 401, json: { code: 900421, description: 'MFA required' } }, mfaAnswer]) {
      server.answerWith(answer)
      await expect(partnerCenter().customers.get(customerId)).rejects.toMatchObject({ status: 401, code: '900421' })
      expect(server.received).toHaveLength(1)
    }
  })
})

describe('an unfinished answer', () => {
  test('to a write leaves the outcome unknown: nothing came in time', async () => {
    server.answerWith(() => undefined)
    const creating = partnerCenter({ timeoutMs: { read: 400, write: 400 } }).orders.create(customerId, orderRequest, {
      requestId,
    })
    await expect(creating).rejects.toMatchObject({ kind: 'timeout', outcome: 'unknown', requestId, retryable: true })
    expect(server.received).toHaveLength(1)
  })

  test('to a write leaves the outcome unknown: the body was cut', async () => {
    server.answerWith((response) => {
      response.writeHead(201, { 'Content-Length': '500' })
      response.write('{"id":"5cf72f')
      response.flushHeaders()
      setImmediate(() => response.destroy())
    })
    const creating = partnerCenter().orders.create(customerId, orderRequest, { requestId })
    await expect(creating).rejects.toMatchObject({ kind: 'network', outcome: 'unknown' })
    expect(server.received).toHaveLength(1)
  })

  test.each([
    ['no JSON', { status: 201, text: '<html>Created</html>' }],
    ['nothing', { status: 201, text: '' }],
    ['no order', { status: 201, json: { hello: 'world' } }],
  ])('to a write leaves the outcome unknown: %s', async (_, answer) => {
    server.answerWith(answer)
    const creating = partnerCenter().orders.create(customerId, orderRequest, { requestId })
    await expect(creating).rejects.toMatchObject({ kind: 'unreadable', status: 201, outcome: 'unknown' })
  })

  test('to a write that never left means: refused', async () => {
    const gone = await startScriptedServer()
    await gone.stop()
    const nowhere = createPartnerCenter({ baseUrl: gone.url, getAccessToken: async () => 'token', firstPauseMs: 1 })
    const creating = nowhere.orders.create(customerId, orderRequest, { requestId })
    await expect(creating).rejects.toMatchObject({ kind: 'unsent', outcome: 'refused', retryable: true })
  })

  test('to a read is asked for again', async () => {
    server.answerWith((response) => response.destroy(), { json: customer })
    await partnerCenter().customers.get(customerId)
    expect(server.received).toHaveLength(2)
  })

  test('to a read that comes too late is asked for once more, not for ever', async () => {
    server.answerWith(
      () => undefined,
      () => undefined,
      { json: customer },
    )
    const reading = partnerCenter({ timeoutMs: { read: 400, write: 400 } }).customers.get(customerId)
    await expect(reading).rejects.toMatchObject({ kind: 'timeout', outcome: 'refused' })
    expect(server.received).toHaveLength(2)
  })
})

test('a token that cannot be had stops the call with its own reason', async () => {
  const reason = new Error('sign in again')
  const refused = createPartnerCenter({ baseUrl: server.url, getAccessToken: () => Promise.reject(reason) })
  server.answerWith({ json: customer })
  await expect(refused.customers.get(customerId)).rejects.toBe(reason)
  expect(server.received).toHaveLength(0)
})
