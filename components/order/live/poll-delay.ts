/** While people watch: the usual order is active within this time. */
const FRESH_MS = 15 * 60_000

/** Takes when the order was pressed; returns how often an open page asks our server, in ms. */
export function pollDelayMs(createdAt: string, now: number = Date.now()): number {
  return now - Date.parse(createdAt) < FRESH_MS ? 1_000 : 5_000
}
