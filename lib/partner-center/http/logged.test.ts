import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { AppError } from '@/lib/domain/app-error'
import { describeError, REDACTION } from '@/lib/log'
import { type ScriptedAnswer, type ScriptedServer, startScriptedServer } from '@/lib/testing/scripted-server'
import { createClient } from './client'

const Thing = z.object({ id: z.string() })

let server: ScriptedServer
beforeAll(async () => {
  server = await startScriptedServer()
})
afterAll(() => server.stop())

/** Everything that a failing write leaves in the log: its exchanges, and its error as the reason of another. */
async function logged(answer: ScriptedAnswer, token = 'hush-token'): Promise<string> {
  const lines: string[] = []
  const redacting = { redact: REDACTION, serializers: { err: describeError } }
  const log = pino(redacting, { write: (line) => lines.push(line) })
  server.answerWith(answer)
  const client = createClient({
    baseUrl: server.url,
    getAccessToken: async () => token,
    requestLog: (record) => log.info(record, 'partner center'),
    repeats: false,
    timeoutMs: { write: 200 },
  })
  const body = { poNumber: 'hush-purchase-order', lineItems: [{ quantity: 7, note: 'hush-note' }] }
  const headers = { 'MS-ContinuationToken': 'hush-continuation' }
  const error = await client
    .write('POST', Thing, '/v1/things', { requestId: randomUUID(), body, headers })
    .catch((thrown: unknown) => thrown)
  log.error({ err: error })
  log.error({ err: new AppError('unexpected', { cause: error }) })
  return lines.join('')
}

const FAILURES: [what: string, answer: ScriptedAnswer][] = [
  ['half an answer', { status: 201, text: '{"id":7,"secret":"hush-answer' }],
  ['an answer of another shape', { status: 201, json: { id: { key: 'hush-answer' }, note: 'hush-answer' } }],
  ['HTML', { status: 502, text: '<html>hush-answer</html>' }],
  ['a refusal about something', { status: 400, json: { code: 1, data: ['hush-data'], parameters: { po: 'hush' } } }],
  ['a cut', (response) => response.destroy()],
  ['silence', () => undefined],
]

describe('what is written of a call', () => {
  test.each(FAILURES)('after %s: both ids, and nothing of token, headers or bodies', async (_, answer) => {
    const text = await logged(answer)
    expect(text).toContain('/v1/things')
    expect(text).toMatch(/"requestId":"[0-9a-f-]{36}"/)
    expect(text).toMatch(/"correlationId":"[0-9a-f-]{36}"/)
    expect(text).not.toContain('hush')
  })

  test('a token that no header can carry is not repeated by the error about it', async () => {
    const text = await logged({ json: { id: 'a' } }, 'hush\r\nhush')
    expect(text).toContain('unsent')
    expect(text).not.toContain('hush')
  })

  test('of an exchange: which attempt, what it was answered, how long it took', async () => {
    const [record] = (await logged({ status: 503 })).split('\n').map((line) => JSON.parse(line || '{}'))
    expect(record).toMatchObject({ method: 'POST', path: '/v1/things', status: 503, attempt: 1 })
    expect(record.ms).toBeTypeOf('number')
    expect(record.cv).toMatch(/\.0$/)
  })
})
