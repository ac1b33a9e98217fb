import { pino } from 'pino'
import { expect, test } from 'vitest'
import { REDACTION } from './log'

/** The line that an entry becomes. */
function written(entry: object): string {
  const lines: string[] = []
  pino({ redact: REDACTION }, { write: (line) => lines.push(line) }).warn(entry, 'sign-in')
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
