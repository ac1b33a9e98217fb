import { expect, test } from 'vitest'
import { answerVector } from './correlation-vector.ts'

const NEW = /^[A-Za-z0-9+/]{16}\.0$/

test.each([
  ['eZ4oHogRA0SehiQH.3', 'eZ4oHogRA0SehiQH.3.0'],
  ['eZ4oHogRA0SehiQHabcdef.1.2', 'eZ4oHogRA0SehiQHabcdef.1.2.0'],
  ['eZ4oHogRA0SehiQH.3!', 'eZ4oHogRA0SehiQH.3!'],
  [`eZ4oHogRA0SehiQH${'.11'.repeat(15)}.1`, `eZ4oHogRA0SehiQH${'.11'.repeat(15)}.1!`],
])('a caller who sends the vector %s gets %s', (sent, got) => {
  expect(answerVector(sent)).toBe(got)
})

test.each([undefined, '', 'abc', 'eZ4oHogRA0SehiQH', '<script>.0'])(
  '%s is no vector: the answer has a new one',
  (sent) => {
    expect(answerVector(sent)).toMatch(NEW)
  },
)
