import { describe, expect, it } from 'vitest'
import { shiftDay, todayIn } from './calendar-day'

describe('a day of the calendar', () => {
  it('is the one where the person is', () => {
    const moment = new Date('2026-11-20T23:30:00Z')
    expect([todayIn('UTC', moment), todayIn('Asia/Tokyo', moment)]).toEqual(['2026-11-20', '2026-11-21'])
  })

  it.each([
    ['2026-11-21', -6, '2026-11-15'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('%s moved by %i days is %s', (day, by, moved) => {
    expect(shiftDay(day, by)).toBe(moved)
  })
})
