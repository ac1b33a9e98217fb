import 'server-only'
import { log } from '@/lib/log'

const SAY_AGAIN_AFTER_MS = 60_000

// On globalThis: the server bundles may hold this module more than once, the log is one.
const kept = globalThis as typeof globalThis & { orderDeskLastLoss?: number }

/** Writes down that the database cannot be used: once a minute, however many connections and workers notice. */
export function noteLostDatabase(error: unknown): void {
  const now = Date.now()
  if (now - (kept.orderDeskLastLoss ?? 0) < SAY_AGAIN_AFTER_MS) return
  kept.orderDeskLastLoss = now
  log.warn({ err: error }, 'the database cannot be used; everything goes on by itself when it can')
}
