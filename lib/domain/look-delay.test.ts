import { describe, expect, test } from 'vitest'
import { followDelaySeconds, isFresh } from './look-delay'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const pause = (ageMs: number, waitsForPerson = false) => followDelaySeconds({ ageMs, waitsForPerson })

describe('the pause before the next look', () => {
  test('is two seconds at first, a few while somebody watches, minutes within the hour', () => {
    expect(pause(0)).toBe(2)
    expect(pause(10_000)).toBe(2)
    expect(pause(30_000)).toBe(5)
    expect(pause(30 * MINUTE_MS)).toBe(270)
  })

  test('never shrinks with age, and is hours after a day', () => {
    const ages = Array.from({ length: 300 }, (_, index) => index ** 3 * 100)
    for (const [index, ageMs] of ages.entries())
      expect(pause(ageMs)).toBeGreaterThanOrEqual(pause(ages[index - 1] ?? 0))
    expect(pause(DAY_MS - 1)).toBe(900)
    expect(pause(DAY_MS)).toBe(2 * 3600)
    expect(pause(10 * DAY_MS)).toBe(4 * 3600)
  })

  test('is a quarter of an hour, then an hour, where somebody has to do something first', () => {
    expect(pause(0, true)).toBe(900)
    expect(pause(7 * 60 * MINUTE_MS, true)).toBe(3600)
    expect(pause(2 * DAY_MS, true)).toBe(2 * 3600)
  })

  test('an order is fresh for ten minutes', () => {
    expect([isFresh(0), isFresh(10 * MINUTE_MS - 1), isFresh(10 * MINUTE_MS)]).toEqual([true, true, false])
  })
})
