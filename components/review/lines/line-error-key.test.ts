import { expect, test } from 'vitest'
import { LINE_CODES } from '@/lib/domain/microsoft-codes/line-codes'
import { lineErrorKey } from './line-error-key'

test('every documented error of a line has a sentence that says what to change; only "unknown" shows its reason', () => {
  const unworded = Object.keys(LINE_CODES).filter((code) => lineErrorKey(code) === 'other')
  expect(unworded).toEqual(['0'])
})
