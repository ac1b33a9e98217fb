import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RawExchange, sanitiseExchange } from './sanitise-exchange'

const HEX = [...'0123456789abcdef']
const BASE64URL = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']
const run = (units: string[], min: number, max = min) =>
  fc.string({ unit: fc.constantFrom(...units), minLength: min, maxLength: max })

/** What a secret may look like: tokens of Entra, its client secrets, session ids, keys. */
const secret = fc.oneof(
  fc.tuple(run(BASE64URL, 20, 60), run(BASE64URL, 30, 90), run(BASE64URL, 40)).map((parts) => `eyJ${parts.join('.')}`),
  run(BASE64URL, 60, 300).map((rest) => `0.AX${rest}`),
  run([...BASE64URL.slice(0, -2), '~', '.'], 30).map((rest) => `abc8Q~${rest}x`),
  run(HEX, 64),
)
/** The token of the call itself may look like anything. */
const ownToken = fc.oneof(
  secret,
  fc.string({ minLength: 8, maxLength: 40 }).filter((text) => text.trim().length >= 8),
)

const name = fc.oneof(
  fc.constantFrom(
    'id',
    'lineItems',
    'friendlyName',
    'Description',
    'message',
    'orders',
    'error',
    'access_token',
    'etag',
  ),
  fc.string({ maxLength: 12 }),
)
/** Anything that JSON can be, with the secret somewhere in it: as a value, within a text, as a name. */
const bodyWith = (hidden: string) =>
  fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constant(hidden),
      fc.constantFrom(`Bearer ${hidden}`, `client_secret=${hidden}`, `it said "${hidden}".`, ` ${hidden} `),
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie('node'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(name, fc.constant(hidden)), tie('node'), { maxKeys: 5 }),
    ),
  })).node

const HEADERS = ['authorization', 'cookie', 'set-cookie', 'ms-cv', 'ms-requestid', 'content-type', 'x-anything', 'date']
const headersWith = (hidden: string) =>
  fc.array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...HEADERS, ...HEADERS.map((header) => header.toUpperCase())), fc.string()),
      fc.constantFrom(hidden, `Bearer ${hidden}`, `a=b; session=${hidden}`, 'harmless'),
    ),
    { maxLength: 8 },
  )

const exchangeWith = (hidden: string, secrets: readonly string[]): fc.Arbitrary<RawExchange> => {
  const message = fc.record({
    headers: headersWith(hidden),
    body: fc.oneof(
      bodyWith(hidden).map((body) => JSON.stringify(body)),
      fc.constant(`<html>${hidden}</html>`),
      fc.constant(undefined),
    ),
  })
  return fc.record({
    at: fc.constant('2026-11-20T13:03:00.000Z'),
    ms: fc.nat(),
    method: fc.constant('GET'),
    path: fc.constantFrom('/v1/customers', `/v1/customers?token=${encodeURIComponent(hidden)}`),
    status: fc.constantFrom(200, 400, null),
    requestId: fc.constantFrom(crypto.randomUUID(), hidden),
    correlationId: fc.uuid(),
    secrets: fc.constant(secrets),
    request: message,
    answer: fc.oneof(message, fc.constant(null)),
  })
}

describe('what is kept of a call', () => {
  it('never holds a secret, wherever it stood: in a header, in a body, as a name, in the address', () => {
    const cases = secret.chain((hidden) => exchangeWith(hidden, []).map((raw) => ({ hidden, raw })))
    fc.assert(
      fc.property(cases, ({ hidden, raw }) => {
        expect(JSON.stringify(sanitiseExchange(raw))).not.toContain(hidden.slice(0, 24))
      }),
      { numRuns: 600 },
    )
  })

  it('never holds the token that the call was made with, whatever that looks like', () => {
    const cases = ownToken.chain((hidden) => exchangeWith(hidden, [hidden]).map((raw) => ({ hidden, raw })))
    fc.assert(
      fc.property(cases, ({ hidden, raw }) => {
        const { at: _at, ms: _ms, method: _method, status: _status, ...kept } = sanitiseExchange(raw)
        const texts: string[] = []
        JSON.stringify(kept, (_, value) => (typeof value === 'string' ? texts.push(value) && value : value))
        for (const text of texts) expect(text).not.toContain(hidden)
      }),
      { numRuns: 400 },
    )
  })

  it('still tells what a support case needs: ids, lines, and why it was refused', () => {
    const order = {
      id: 'af4cc1a2f4bd',
      referenceCustomerId: 'b44bb1fb-c595-45b0-9e09-d657365580bf',
      lineItems: [
        { lineItemNumber: 0, offerId: 'CFQ7TTC0LH0Z:0001:CFQ7TTC0K18P', friendlyName: '日本の注文', quantity: 5 },
      ],
      attributes: { etag: 'eyJpZCI6IjEyMzQ1Njc4OTAifQ==' },
    }
    const kept = sanitiseExchange({
      at: '2026-11-20T13:03:00.000Z',
      ms: 12,
      method: 'POST',
      path: '/v1/customers/b44bb1fb-c595-45b0-9e09-d657365580bf/orders?include_price=true',
      status: 400,
      requestId: '7d5a3a52-30ab-4b5d-9b5c-0f7e4c2b9a11',
      correlationId: '22222222-0000-4000-8000-000000000002',
      secrets: ['the-token'],
      request: {
        headers: [
          ['Authorization', 'Bearer the-token'],
          ['MS-CV', 'eZ4oHogRA0SehiQH.0'],
        ],
        body: JSON.stringify(order),
      },
      answer: { headers: [], body: '{"code":800002,"description":"The quantity 5 is invalid.","data":["x"]}' },
    })
    const { attributes: _, ...told } = order
    expect(kept.path).toContain('/b44bb1fb-c595-45b0-9e09-d657365580bf/orders?include_price=true')
    expect(kept.request).toEqual({ headers: { 'ms-cv': 'eZ4oHogRA0SehiQH.0' }, body: { ...told, leftOut: 1 } })
    expect(kept.answer?.body).toEqual({ code: 800002, description: 'The quantity 5 is invalid.', leftOut: 1 })
  })

  it('stays small, however much was answered', () => {
    const lineItems = Array.from({ length: 5_000 }, (_, lineItemNumber) => ({
      lineItemNumber,
      friendlyName: 'x'.repeat(400),
    }))
    const body = JSON.stringify({ lineItems })
    const raw = { at: '', ms: 1, method: 'GET', path: '/', requestId: '', correlationId: '', status: 200, secrets: [] }
    const kept = sanitiseExchange({ ...raw, request: { headers: [], body: undefined }, answer: { headers: [], body } })
    expect(JSON.stringify(kept).length).toBeLessThan(40_000)
  })
})
