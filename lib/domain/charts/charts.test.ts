import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barsBetween, chartBars } from './chart-bars'
import { coverRanges } from './cover-ranges'
import { BUCKETS_PER_DOUBLING, percentileOf } from './provisioning-bucket'

test.each([
  ['2026-03-01', '2026-03-31', 'day', 31],
  ['2026-03-01', '2026-05-31', 'week', 14],
  ['2025-11-21', '2026-11-21', 'month', 13],
  ['2019-05-04', '2026-11-21', 'quarter', 31],
])('from %s to %s is drawn by %s, in %i bars', (from, to, unit, count) => {
  const chart = chartBars(from, to)
  expect([chart.unit, chart.bars.length]).toEqual([unit, count])
  expect([chart.bars.at(0)?.from, chart.bars.at(-1)?.to]).toEqual([from, to])
})

test('weeks begin on Monday, and the first and last are cut off where the span is', () => {
  expect(barsBetween('week', '2026-11-18', '2026-11-24')).toEqual([
    { from: '2026-11-18', to: '2026-11-22' },
    { from: '2026-11-23', to: '2026-11-24' },
  ])
})

test('whole days, whole months and the hours at the ends are each range exactly, without a gap or an overlap', () => {
  const hours = fc.integer({ min: 0, max: 24 * 500 }).map((hour) => Date.UTC(2025, 0, 1) + hour * 1_800_000)
  fc.assert(
    fc.property(hours, hours, (a, b) => {
      const range = { from: new Date(Math.min(a, b)), to: new Date(Math.max(a, b)) }
      const { pieces, edges } = coverRanges([range])
      const parts = [
        ...pieces.map(({ from, to }) => [Date.parse(from), Date.parse(to)] as const),
        ...edges.map(({ from, to }) => [from.getTime(), to.getTime()] as const),
      ].sort(([x], [y]) => x - y)
      const ends = parts.reduce((end, [from, to]) => {
        expect(from).toBe(end)
        return to
      }, range.from.getTime())
      expect(ends).toBe(range.to.getTime())
      for (const { period, from, to } of pieces.filter((piece) => piece.period === 'month')) {
        expect([period, from.slice(8), to.slice(8)]).toEqual(['month', '01', '01'])
      }
    }),
  )
})

test('a percentile out of buckets is at most 9.1 % from that of the lines themselves', () => {
  const seconds = fc.double({ min: 1, max: 2_000_000, noNaN: true })
  fc.assert(
    fc.property(fc.array(seconds, { minLength: 1, maxLength: 60 }), fc.constantFrom(0.5, 0.9, 0.95), (took, share) => {
      const buckets = Map.groupBy(took, (one) => Math.floor(BUCKETS_PER_DOUBLING * Math.log2(one)))
      const histogram = [...buckets].map(([bucket, lines]) => ({ bucket, lines: lines.length }))
      const plain = took.toSorted((a, b) => a - b)[Math.ceil(share * took.length) - 1] ?? 0
      const found = (percentileOf(histogram, share) ?? 0) / 1000
      expect(Math.abs(found / plain - 1)).toBeLessThanOrEqual(0.091)
    }),
  )
  expect(percentileOf([], 0.5)).toBeNull()
})
