import type { Tone } from './tone'

export type BarChartData = {
  /** From the bottom of the stack to its top. */
  series: { key: string; label: string; tone: Tone }[]
  buckets: {
    /** The day or week in full, for the table and the tooltip. */
    label: string
    /** What stands under the bar; not every bar needs one. */
    tick?: string
    values: Record<string, number>
    /** A value in words, where a plain number does not say it: an exact amount. */
    words?: Record<string, string>
    href?: string
  }[]
}

/** Of a bucket's width, how much the bar takes, and of the whole field at most: two bars are no walls. */
const BAR_SHARE = 0.62
const MAX_WIDTH = 0.06
/** At most this many lines above zero. */
const MAX_STEPS = 3

/** The values at which a line is drawn: 0 and up to three round steps, the last at or above the tallest bar. */
export function gridSteps(buckets: Pick<BarChartData['buckets'][number], 'values'>[]): number[] {
  const tallest = Math.max(
    1,
    ...buckets.map((bucket) => Object.values(bucket.values).reduce((sum, value) => sum + value, 0)),
  )
  const rough = tallest / MAX_STEPS
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(
    1,
    [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough && size % 1 === 0) ??
      Math.ceil(rough),
  )
  const count = Math.ceil(tallest / step)
  return Array.from({ length: count + 1 }, (_, index) => index * step)
}

/** One rectangle per value that is not zero, in percent of the field. */
export function barRects({ series, buckets }: BarChartData, top: number) {
  const slot = 100 / Math.max(1, buckets.length)
  const width = Math.min(slot * BAR_SHARE, 100 * MAX_WIDTH)
  return buckets.flatMap((bucket, index) => {
    let base = 0
    return series.flatMap(({ key, tone }) => {
      const value = bucket.values[key] ?? 0
      if (value <= 0) return []
      base += value
      return {
        key: `${bucket.label} ${key}`,
        tone,
        x: `${slot * (index + 0.5) - width / 2}%`,
        width: `${width}%`,
        y: `${100 - (base / top) * 100}%`,
        height: `${(value / top) * 100}%`,
      }
    })
  })
}
