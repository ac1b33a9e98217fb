import 'server-only'

/**
 * Placing an order goes before following a fresh one, that before looking again at an old one, all of them before
 * refreshing what is only mirrored, and last comes the history, which has tens of thousands of calls to make.
 */
export const PRIORITIES = ['placing', 'following', 'revisiting', 'refreshing', 'importing'] as const
export type Priority = (typeof PRIORITIES)[number]

/** How much of a minute's requests may be spent before a call of this kind has to wait: the rest is kept for the others. */
export const SHARES: Record<Priority, number> = {
  placing: 1,
  following: 0.9,
  revisiting: 0.5,
  refreshing: 0.5,
  importing: 0.5,
}

/** How long a call of this kind waits for room, and for a `Retry-After`: a person stands behind the first. */
export const PATIENCE_MS: Record<Priority, number> = {
  placing: 10_000,
  following: 60_000,
  revisiting: 20_000,
  refreshing: 300_000,
  importing: 300_000,
}
