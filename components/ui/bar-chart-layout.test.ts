import { expect, test } from 'vitest'
import { barRects, gridSteps } from './bar-chart-layout'

const bucket = (label: string, values: Record<string, number>) => ({ label, values })

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [11, [0, 5, 10, 15]],
  [100, [0, 50, 100]],
  [2743, [0, 1000, 2000, 3000]],
])('draws round lines for a tallest bar of %i', (tallest, lines) => {
  expect(gridSteps([bucket('Nov 20', { active: tallest })])).toEqual(lines)
})

test('measures the tallest bar over its whole stack', () => {
  expect(gridSteps([bucket('Nov 20', { active: 7, failed: 4 })]).at(-1)).toBeGreaterThanOrEqual(11)
})

test('stacks series upwards without a gap and leaves zeros out', () => {
  const series = [
    { key: 'active', label: 'Active', tone: 'active' },
    { key: 'late', label: 'Late', tone: 'late' },
    { key: 'failed', label: 'Failed', tone: 'failed' },
  ] as const
  const rects = barRects({ series: [...series], buckets: [bucket('Nov 20', { active: 6, failed: 2 })] }, 10)
  expect(rects.map(({ y, height }) => [y, height])).toEqual([
    ['40%', '60%'],
    ['20%', '20%'],
  ])
})
