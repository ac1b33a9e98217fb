import { expect, test } from 'vitest'
import { ALL_PRODUCTS, lateAfterMs, productOf, slowest, usualOf } from './usual-duration'

const MINUTE_MS = 60_000
const usual = (p95Minutes: number) => ({ p50Ms: MINUTE_MS, p95Ms: p95Minutes * MINUTE_MS, samples: 20 })

test('an order is late half as long again after nearly all of its kind were done, never before ten minutes', () => {
  expect(lateAfterMs(usual(60))).toBe(90 * MINUTE_MS)
  expect(lateAfterMs(usual(2))).toBe(10 * MINUTE_MS)
  expect(lateAfterMs(null)).toBe(30 * MINUTE_MS)
})

test('a product without history of its own is held against all products together', () => {
  const norms = new Map([
    ['CFQ7TTC0LH18', usual(5)],
    [ALL_PRODUCTS, usual(40)],
  ])
  expect(usualOf(productOf('CFQ7TTC0LH18:0001:ABC'), norms)).toEqual(usual(5))
  expect(usualOf(productOf('DZH318Z0BPS6:0001:ABC'), norms)).toEqual(usual(40))
  expect(usualOf('DZH318Z0BPS6', new Map())).toBeNull()
})

test('an order is waited for as long as its slowest line', () => {
  expect(slowest([usual(5), null, usual(50), usual(20)])).toEqual(usual(50))
  expect(slowest([null])).toBeNull()
})
