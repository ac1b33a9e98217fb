import { expect, test } from 'vitest'
import { ORDERS_PERIODS } from './orders-period'
import { spanOf } from './span-of'

const now = new Date('2026-03-01T20:00:00Z')

test('a period is counted in the days of whoever asks', () => {
  expect(spanOf({ period: 'lastMonth' }, 'UTC', now)).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  expect(spanOf({ period: 'today' }, 'Asia/Tokyo', now)).toEqual({ from: '2026-03-02', to: '2026-03-02' })
  expect(spanOf({ period: 'last7' }, 'UTC', now)).toEqual({ from: '2026-02-23', to: '2026-03-01' })
  expect(spanOf({ period: 'lastYear' }, 'UTC', now)).toEqual({ from: '2025-01-01', to: '2025-12-31' })
})

test('every period begins before it ends', () => {
  for (const period of ORDERS_PERIODS) {
    const { from = '', to = '' } = spanOf({ period }, 'UTC', now)
    expect(from <= to, period).toBe(true)
  }
})

test('days that were named are taken where no period is', () => {
  expect(spanOf({ from: '2026-01-01' }, 'UTC', now)).toEqual({ from: '2026-01-01', to: undefined })
  expect(spanOf({ period: 'thisMonth', from: '2020-01-01' }, 'UTC', now).from).toBe('2026-03-01')
})
