import { describe, expect, test } from 'vitest'
import { answeredError } from './failures'

const ids = { method: 'GET', path: '/v1/customers', requestId: 'r', correlationId: 'c' }

function read(status: number, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return answeredError(ids, status, new Headers(headers), text)
}

describe('error bodies (partner-center-api.md ch. 3.8)', () => {
  test('a: code as a number or as text', () => {
    const body = { description: 'No relationship', data: [], source: 'PartnerFD' }
    expect(read(403, { code: 20002, ...body })).toMatchObject({ code: '20002', description: 'No relationship' })
    expect(read(403, { code: '20002', ...body })).toMatchObject({ code: '20002' })
  })

  test('b: message, error name and whether it is worth repeating', () => {
    const body = { code: 600074, message: 'Not found', errorName: 'AccountStatusNotFound', isRetryable: true }
    expect(read(404, body)).toMatchObject({ code: '600074', description: 'Not found', retryable: true })
  })

  test('b: what the refusal is about, and its name', () => {
    const body = {
      code: 600061,
      message: 'There is one already',
      description: 'A partner-confirmed agreement exists',
      errorName: 'PartnerConfirmedAgreementAlreadyExists',
      isRetryable: false,
      parameters: { contact: 'a' },
      errorMessageExtended: 'InternalErrorCode=600061',
    }
    expect(read(409, body)).toMatchObject({
      description: 'A partner-confirmed agreement exists',
      errorName: 'PartnerConfirmedAgreementAlreadyExists',
      parameters: { contact: 'a' },
      retryable: false,
      category: 'agreement',
    })
  })

  test('a: data, where there is some; nothing where it is null or no list', () => {
    expect(read(400, { code: 2203, description: 'x', data: ['https://aka.ms/help'] }).data).toEqual([
      'https://aka.ms/help',
    ])
    for (const data of [null, undefined, 'text', {}]) expect(read(400, { code: 2203, data }).data).toEqual([])
  })

  test('a member that makes no sense does not hide the code', () => {
    expect(read(400, { code: 800002, description: 7, isRetryable: 'perhaps', parameters: [] })).toMatchObject({
      code: '800002',
      category: 'malformed',
      parameters: {},
    })
  })

  test('wrapped in "error", as gateways in front of it do', () => {
    expect(read(400, { Error: { Code: '2055', Message: 'stale' } })).toMatchObject({
      code: '2055',
      description: 'stale',
      category: 'concurrency',
    })
  })

  test('c: the throttling gateway has no code', () => {
    const error = read(429, { statusCode: 429, message: 'Rate limit is exceeded.' }, { 'Retry-After': '57' })
    expect(error).toMatchObject({ code: undefined, description: 'Rate limit is exceeded.', retryAfterMs: 57_000 })
  })

  test('d: an empty body', () => {
    expect(read(404, '')).toMatchObject({ status: 404, code: undefined, description: undefined })
  })

  test('PascalCase, a byte order mark and null members', () => {
    expect(read(400, `\uFEFF{"Code":2000,"Description":"Bad filter","Data":null}`)).toMatchObject({
      code: '2000',
      description: 'Bad filter',
    })
  })

  test.each(['<html><body>502 Bad Gateway</body></html>', 'upstream timed out', '[]', '"text"', 'null'])(
    'a gateway: %s',
    (text) => {
      expect(read(502, text)).toMatchObject({ status: 502, code: undefined, retryable: true })
    },
  )

  test('a date in Retry-After counts from now', () => {
    const { retryAfterMs } = read(503, '', { 'Retry-After': new Date(Date.now() + 5000).toUTCString() })
    expect(retryAfterMs).toBeGreaterThan(3000)
    expect(retryAfterMs).toBeLessThanOrEqual(5000)
  })

  test('an endless description is cut', () => {
    expect(read(400, { code: 1, description: 'x'.repeat(5000) }).description).toHaveLength(1024)
  })
})

describe('whether a write may have been done all the same', () => {
  test.each([
    ['by an answer that leads elsewhere', 302, '', 'unknown'],
    ['by a redirect that keeps its method', 307, '', 'unknown'],
    ['by a gateway that waited too long', 408, '', 'unknown'],
    ['by a fault', 500, { code: 800003 }, 'unknown'],
    ['by a gateway', 504, '<html></html>', 'unknown'],
    ['while the same order is being placed', 409, { code: 800060 }, 'unknown'],
    ['while its cart is being checked out', 409, { code: 800064 }, 'unknown'],
    ['after its cart was', 400, { code: 800065 }, 'unknown'],
    ['when a conflict does not say with what', 409, '', 'unknown'],
    ['when its body was cut', 400, undefined, 'unknown'],
    ['when nothing is said of why', 400, '', 'refused'],
    ['when it conflicts with something else', 409, { code: 600061 }, 'refused'],
    ['when it was too early', 429, '', 'refused'],
    ['when nobody was believed', 401, { code: 900421 }, 'refused'],
    ['when it was wrong', 400, { code: 800002 }, 'refused'],
  ])('%s (%i): %j means %s', (_, status, body, outcome) => {
    const text = typeof body === 'object' ? JSON.stringify(body) : body
    expect(answeredError({ ...ids, method: 'POST' }, status, new Headers(), text).outcome).toBe(outcome)
    expect(answeredError(ids, status, new Headers(), text).outcome).toBe('refused')
  })
})
