import { expect, test } from 'vitest'
import { SUBMISSION_STATUSES } from '@/lib/domain/order-submission'
import { countByTone } from './chart-series'

test('every order of a day stands in its bar exactly once', () => {
  const counts = Object.fromEntries(SUBMISSION_STATUSES.map((status, index) => [status, 10 ** index]))
  const sums = countByTone({ day: '2026-11-21', counts })
  expect(Object.values(sums).reduce((sum, value) => sum + value, 0)).toBe(11_111_111_111)
})

test('statuses that look alike are one piece', () => {
  const sums = countByTone({ day: '2026-11-21', counts: { refused: 2, failed: 3, partly_placed: 1, needs_you: 4 } })
  expect(sums).toMatchObject({ failed: 5, 'needs-you': 5, active: 0 })
})
