const DAY_MS = 24 * 60 * 60 * 1_000
const months: Record<string, number> = { P1M: 1, P1Y: 12, P3Y: 36 }

/** Midnight UTC of the day of `time`. */
export function startOfDay(time: Date): Date {
  return new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()))
}

export function addDays(time: Date, days: number): Date {
  return new Date(time.getTime() + days * DAY_MS)
}

/** The same day one term later; a day that the month lacks becomes its last one. */
export function addTerm(time: Date, term: string, count = 1): Date {
  const target = time.getUTCMonth() + (months[term] ?? 0) * count
  const lastDay = new Date(Date.UTC(time.getUTCFullYear(), target + 1, 0)).getUTCDate()
  const moved = new Date(time)
  moved.setUTCDate(1)
  moved.setUTCMonth(target)
  moved.setUTCDate(Math.min(time.getUTCDate(), lastDay))
  return moved
}

/** Midnights between two times. */
export function wholeDaysBetween(from: Date, to: Date): number {
  return Math.round((startOfDay(to).getTime() - startOfDay(from).getTime()) / DAY_MS)
}

/** Midnight of the last day of the month of `time`. */
export function lastDayOfMonth(time: Date): Date {
  return new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + 1, 0))
}

/** The last day, inclusive, of a term that began at `start`. */
export function lastDayOfTerm(start: Date, term: string, count = 1): Date {
  return addDays(startOfDay(addTerm(start, term, count)), -1)
}

/** `2026-03-31` of a time. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10)
}
