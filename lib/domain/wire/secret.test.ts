import { format, inspect } from 'node:util'
import pino from 'pino'
import { expect, test } from 'vitest'
import { Secret, SecretText } from './secret'

const password = 'hunter2-Very-Secret'
const credentials = { userName: 'admin', password: SecretText.parse(password) }

test('a password comes out of nothing but its own method', () => {
  const lines: string[] = []
  pino({}, { write: (line: string) => lines.push(line) }).info({
    credentials,
    err: new Error(`${credentials.password}`),
  })
  const shown = [
    ...lines,
    JSON.stringify(credentials),
    inspect(credentials, { depth: 9, showHidden: true }),
    format('%s %o %j', credentials.password, credentials.password, credentials),
    String(credentials.password),
    `${Object.values(credentials.password)}`,
  ]
  for (const text of shown) expect(text).not.toContain('hunter2')
  expect(credentials.password.reveal()).toBe(password)
})

test('what is no text is no secret', () => {
  expect(SecretText.safeParse(42).success).toBe(false)
  expect(credentials.password).toBeInstanceOf(Secret)
})
