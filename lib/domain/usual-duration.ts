/** How long lines of a product took from placed to active here, in milliseconds. */
export type UsualDuration = { p50Ms: number; p95Ms: number; samples: number }

/** The norm of all products together, for those with too little history of their own. */
export const ALL_PRODUCTS = '*'
/** With fewer, a percentile says nothing. */
export const FEWEST_SAMPLES = 20

/** Ahead of this much more than nearly all took, nobody is alarmed. */
const ROOM = 1.5
const EARLIEST_MS = 10 * 60_000
/** Without any history: usual provisioning is minutes. */
const WITHOUT_HISTORY_MS = 30 * 60_000

/** Takes an offer (`CFQ7TTC0LH18:0001:AVAILABILITY`); returns its product, which norms are kept for. */
export function productOf(offerId: string): string {
  return offerId.split(':')[0] ?? offerId
}

/** Takes a line's product and the norms by product; returns the one that fits best, if there is any. */
export function usualOf(productId: string, norms: ReadonlyMap<string, UsualDuration>): UsualDuration | null {
  return norms.get(productId) ?? norms.get(ALL_PRODUCTS) ?? null
}

/** Takes what is usual for each line; returns the slowest of them, which the whole is waited for. */
export function slowest(usual: readonly (UsualDuration | null)[]): UsualDuration | null {
  return usual.reduce((slower, one) => (!slower || (one && one.p95Ms > slower.p95Ms) ? one : slower), null)
}

/** Takes what is usual for the slowest line; returns after how many milliseconds its order is late. */
export function lateAfterMs(usual: UsualDuration | null): number {
  return usual ? Math.max(EARLIEST_MS, usual.p95Ms * ROOM) : WITHOUT_HISTORY_MS
}
