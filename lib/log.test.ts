import { DrizzleQueryError } from 'drizzle-orm'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { describeError, REDACTION } from './log'

/** The line that an entry becomes. */
function written(entry: object): string {
  const lines: string[] = []
  pino({ redact: REDACTION, serializers: { err: describeError } }, { write: (line) => lines.push(line) }).warn(
    entry,
    'sign-in',
  )
  return lines.join('')
}

test.each([
  ['an id token that was refused', { jwt: 'hush' }],
  ['the parameters of a callback', { params: { code: 'hush' }, checks: { code_verifier: 'hush' } }],
  ['the values of a query', { params: ['hush'] }],
  ['the headers of a call', { request: { headers: { Authorization: 'Bearer hush' } } }],
])('a logged error tells its message, but not %s', (_what, carried) => {
  const line = written({ err: Object.assign(new Error('it went wrong'), carried) })
  expect(line).toContain('it went wrong')
  expect(line).not.toContain('hush')
})

test('a failed query is told without its values, also as the cause of something', () => {
  const query = new DrizzleQueryError('select 1 where a = $1', ['hush\nhush'], new Error('connection lost'))
  const line = written({ err: new Error('The job failed', { cause: query }) })
  expect(line).toContain('select 1 where a = $1')
  expect(line).toContain('connection lost')
  expect(line).not.toContain('hush')
})
