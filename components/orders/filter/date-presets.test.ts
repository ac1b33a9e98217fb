import { expect, test } from 'vitest'
import { datePresets } from './date-presets'

test('spans of days count today in', () => {
  expect(datePresets('2026-03-03')).toEqual({
    today: { from: '2026-03-03', to: '2026-03-03' },
    last7Days: { from: '2026-02-25', to: '2026-03-03' },
    last30Days: { from: '2026-02-02', to: '2026-03-03' },
    thisMonth: { from: '2026-03-01', to: '2026-03-03' },
  })
})
