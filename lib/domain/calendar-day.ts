/** Takes an IANA time zone; returns the day it is there now, as YYYY-MM-DD. */
export function todayIn(timeZone: string, now = new Date()): string {
  // Swedish writes dates the way ISO 8601 does.
  return now.toLocaleDateString('sv-SE', { timeZone })
}

/** Calendar arithmetic on a date without a zone: takes YYYY-MM-DD and a number of days, negative for earlier. */
export function shiftDay(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + by)
  return date.toISOString().slice(0, 10)
}
