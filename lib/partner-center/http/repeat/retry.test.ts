import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CustomerId } from '@/lib/domain/wire/ids'
import { type ScriptedAnswer, type ScriptedServer, startScriptedServer } from '@/lib/testing/scripted-server'
import { createPartnerCenter } from '../../partner-center'

const customerId = CustomerId.parse('b44bb1fb-c595-45b0-9e09-d657365580bf')
const customer = { id: customerId, companyProfile: {} }
const cart = { id: '2517c51b-58cd-4abe-87ed-3ab812401ab4', lineItems: [] }
const cartRequest = {
  partnerOnRecordAttestationAccepted: true,
  lineItems: [{ id: 0, catalogItemId: 'a:b:c', quantity: 1, billingCycle: 'monthly' as const }],
}
const requestId = '7d5a3a52-30ab-4b5d-9b5c-0f7e4c2b9a11'

let server: ScriptedServer
beforeAll(async () => {
  server = await startScriptedServer()
})
afterAll(() => server.stop())

const partnerCenter = (options: { firstPauseMs?: number; repeats?: boolean } = {}) =>
  createPartnerCenter({ baseUrl: server.url, getAccessToken: async () => 'token', firstPauseMs: 1, ...options })
const read = () => partnerCenter().customers.get(customerId)
const write = () => partnerCenter().carts.create(customerId, cartRequest, { requestId })

function times(count: number, answer: ScriptedAnswer): ScriptedAnswer[] {
  return Array.from({ length: count }, () => answer)
}

describe('a read', () => {
  test.each([408, 429, 500, 502, 503, 504])('is repeated after %i until it succeeds', async (status) => {
    server.answerWith(...times(3, { status }), { json: customer })
    expect((await read()).id).toBe(customerId)
  })

  test('is given up after three repetitions', async () => {
    server.answerWith(...times(9, { status: 503 }))
    await expect(read()).rejects.toMatchObject({ status: 503, retryable: true, outcome: 'refused' })
    expect(server.received).toHaveLength(4)
  })

  test.each([400, 403, 404, 409, 501])('is not repeated after %i', async (status) => {
    server.answerWith({ status, json: { code: 1, description: 'no' } }, { json: customer })
    await expect(read()).rejects.toMatchObject({ status })
    expect(server.received).toHaveLength(1)
  })

  test('is not repeated for a caller who wants the first answer', async () => {
    server.answerWith({ status: 503 }, { json: customer })
    await expect(partnerCenter({ repeats: false }).customers.get(customerId)).rejects.toMatchObject({ status: 503 })
    expect(server.received).toHaveLength(1)
  })
})

describe('a write', () => {
  test('is repeated after 429 under the same request id', async () => {
    server.answerWith(...times(2, { status: 429 }), { status: 201, json: cart })
    expect((await write()).data.id).toBe(cart.id)
    expect(server.received.map(({ headers }) => headers['ms-requestid'])).toEqual(times(3, {}).map(() => requestId))
    expect(new Set(server.received.map(({ headers }) => headers['ms-correlationid'])).size).toBe(3)
  })

  test.each([408, 500, 502, 503, 504])('is not repeated after %i, and its outcome is unknown', async (status) => {
    server.answerWith({ status }, { status: 201, json: cart })
    await expect(write()).rejects.toMatchObject({ status, outcome: 'unknown' })
    expect(server.received).toHaveLength(1)
  })

  test.each(['800060', '800064', '800065'])('refused with %s may exist all the same', async (code) => {
    server.answerWith({ status: 409, json: { code } })
    await expect(write()).rejects.toMatchObject({ code, outcome: 'unknown' })
  })

  test('refused for any other reason is refused', async () => {
    server.answerWith({ status: 400, json: { code: 900206, description: 'Partner Attestation is missing' } })
    await expect(write()).rejects.toMatchObject({ code: '900206', outcome: 'refused', retryable: false })
  })
})

describe('the pause', () => {
  test('is as long as Microsoft asks for', async () => {
    server.answerWith({ status: 429, headers: { 'Retry-After': '1' } }, { json: customer })
    const started = performance.now()
    await read()
    expect(performance.now() - started).toBeGreaterThanOrEqual(990)
  })

  test('is left to the caller when a person would wait too long', async () => {
    const body = { statusCode: 429, message: 'Rate limit is exceeded. Try again in 57 seconds.' }
    server.answerWith({ status: 429, headers: { 'Retry-After': '57' }, json: body }, { json: customer })
    await expect(read()).rejects.toMatchObject({ retryAfterMs: 57_000, description: body.message, retryable: true })
    expect(server.received).toHaveLength(1)
  })

  test('grows', async () => {
    server.answerWith(...times(3, { status: 500 }), { json: customer })
    const started = performance.now()
    await partnerCenter({ firstPauseMs: 20 }).customers.get(customerId)
    expect(performance.now() - started).toBeGreaterThanOrEqual(20 + 40 + 80 - 5)
  })
})
