/** Pauses between questions about a press without an answer, in seconds: quick while people watch, rare when it takes long. */
const LOOK_DELAYS_SECONDS = [2, 2, 3, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45, 60, 120, 300, 600]
const LONGEST_SECONDS = 900

/** Takes how often we have looked already (0 for the first); returns the pause before the next look, in seconds. */
export function lookDelaySeconds(attempts: number): number {
  return LOOK_DELAYS_SECONDS[attempts] ?? LONGEST_SECONDS
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Whoever waits for an order so young looks at its page. */
const FRESH_MS = 10 * MINUTE_MS
const FIRST_PAUSE_SECONDS = 2
/** A pause is this share of the order's age: what took long may take a little longer. */
const SHARE_OF_AGE = 0.15
const LONGEST_PAUSES = [
  { untilMs: DAY_MS, seconds: 15 * 60 },
  { untilMs: 3 * DAY_MS, seconds: 2 * 3600 },
]
const PAUSE_OF_OLD_SECONDS = 4 * 3600
/** Somebody has to do something first: nothing moves before, and Microsoft takes its time afterwards. */
const WAITING_FOR_PERSON = { first: 15 * 60, later: 3600, laterMs: 6 * HOUR_MS }

/** Nothing is asked for ever: from then on a person decides. */
export const GIVE_UP_AFTER_MS = 14 * DAY_MS

/** Takes how long ago an order was placed, in milliseconds; true while it is followed before the others. */
export function isFresh(ageMs: number): boolean {
  return ageMs < FRESH_MS
}

/**
 * Takes how long ago an order was placed, in milliseconds, and whether all that is open waits for a person; returns the
 * pause before the next look, in seconds.
 */
export function followDelaySeconds({ ageMs, waitsForPerson }: { ageMs: number; waitsForPerson: boolean }): number {
  const longest = LONGEST_PAUSES.find(({ untilMs }) => ageMs < untilMs)?.seconds ?? PAUSE_OF_OLD_SECONDS
  const pause = Math.min(longest, Math.max(FIRST_PAUSE_SECONDS, Math.round((ageMs / 1000) * SHARE_OF_AGE)))
  if (!waitsForPerson) return pause
  return Math.max(pause, ageMs < WAITING_FOR_PERSON.laterMs ? WAITING_FOR_PERSON.first : WAITING_FOR_PERSON.later)
}
