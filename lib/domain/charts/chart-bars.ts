import { shiftDay } from '../calendar-day'

const CHART_UNITS = ['day', 'week', 'month', 'quarter'] as const
export type ChartUnit = (typeof CHART_UNITS)[number]

/** The days of one bar, both included, as YYYY-MM-DD: what its link filters for. */
export type ChartBar = { from: string; to: string }

const DAY_MS = 86_400_000
/** Up to so many days a unit is drawn: never more bars than can be told apart. */
const LONGEST_DAYS: Record<ChartUnit, number> = { day: 31, week: 184, month: 915, quarter: Infinity }

/**
 * Takes the first and last day of a span; returns the largest number of bars that can still be told apart: days, weeks (from
 * Monday), months or quarters. The first and the last are cut off where the span is.
 */
export function chartBars(from: string, to: string): { unit: ChartUnit; bars: ChartBar[] } {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1
  const unit = CHART_UNITS.find((one) => days <= LONGEST_DAYS[one]) ?? 'quarter'
  return { unit, bars: barsBetween(unit, from, to) }
}

/** The same in a unit that was chosen. */
export function barsBetween(unit: ChartUnit, from: string, to: string): ChartBar[] {
  const bars: ChartBar[] = []
  for (let start = from; start <= to; ) {
    const next = nextStart(unit, start)
    const last = shiftDay(next, -1)
    bars.push({ from: start, to: last < to ? last : to })
    start = next
  }
  return bars
}

function nextStart(unit: ChartUnit, day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  switch (unit) {
    case 'day':
      return shiftDay(day, 1)
    case 'week':
      return shiftDay(day, 7 - ((date.getUTCDay() + 6) % 7))
    case 'month':
      return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1)).toISOString().slice(0, 10)
    case 'quarter': {
      const quarter = Math.floor(date.getUTCMonth() / 3)
      return new Date(Date.UTC(date.getUTCFullYear(), 3 * quarter + 3)).toISOString().slice(0, 10)
    }
    default:
      return unit satisfies never
  }
}
