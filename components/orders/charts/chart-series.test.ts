import { expect, test } from 'vitest'
import { ENTRY_STATUSES } from '@/lib/domain/history/order-entry'
import { countByTone } from './chart-series'

test('every order stands in its bar exactly once', () => {
  const counts = Object.fromEntries(ENTRY_STATUSES.map((status, index) => [status, 10 ** index]))
  const sums = countByTone({ counts })
  expect(Object.values(sums).reduce((sum, value) => sum + value, 0)).toBe(1_111_111_111_111)
})

test('statuses that look alike are one piece', () => {
  const sums = countByTone({ counts: { refused: 2, failed: 3, partly_placed: 1, needs_you: 4 } })
  expect(sums).toMatchObject({ failed: 5, 'needs-you': 5, active: 0 })
})
