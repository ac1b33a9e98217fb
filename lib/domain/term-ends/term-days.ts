import { shiftDay } from '@/lib/domain/calendar-day'

/** Calendar arithmetic of terms. Days are YYYY-MM-DD in UTC, and compare as text. partner-center-api.md ch. 6.9. */

/** Months of a term on sale; undefined for what has no term. */
const MONTHS: Record<string, number | undefined> = { P1M: 1, P1Y: 12, P3Y: 36 }
const DAY_MS = 86_400_000

/** Whether something bought for this duration has a first term that could end early. */
export function hasTerm(term: string): boolean {
  return MONTHS[term] !== undefined
}

/** The last day, inclusive, of a term that begins on `start`; undefined for what has no term. A day that the month lacks becomes its last one. */
export function naturalEnd(start: string, term: string): string | undefined {
  const months = MONTHS[term]
  return months === undefined ? undefined : shiftDay(addMonths(start, months), -1)
}

/** Days of a term that begins and ends on these days, both counted. */
export function countDays(start: string, end: string): number {
  return (timeOf(end) - timeOf(start)) / DAY_MS + 1
}

/** The last day of the month in which `day` lies. */
export function monthEndOf(day: string): string {
  return shiftDay(addMonths(`${day.slice(0, 7)}-01`, 1), -1)
}

/** The last days of the months from `start` to `end`, both included. */
export function listMonthEnds(start: string, end: string): string[] {
  const days: string[] = []
  for (let day = monthEndOf(start); day <= end; day = monthEndOf(shiftDay(day, 1))) days.push(day)
  return days
}

function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`)
