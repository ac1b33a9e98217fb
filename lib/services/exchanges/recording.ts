import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Exchange } from '@/lib/domain/exchanges/exchange'
import type { ExchangeLog } from '@/lib/partner-center/http/exchange/overhear'

// On globalThis: the server bundles may hold this module more than once, and a call is noted where its work began.
const kept = globalThis as typeof globalThis & { orderDeskRecording?: AsyncLocalStorage<Exchange[]> }
kept.orderDeskRecording ??= new AsyncLocalStorage<Exchange[]>()
const recording = kept.orderDeskRecording

/** Whoever asks Partner Center within a recorded work is heard; nobody else is. */
export const noteExchange: ExchangeLog = () => {
  const exchanges = recording.getStore()
  return exchanges && ((exchange) => exchanges.push(exchange))
}

/** Does the work and puts what it asks Partner Center, and what is answered, into `exchanges`, oldest first. */
export function recordInto<T>(exchanges: Exchange[], work: () => Promise<T>): Promise<T> {
  return recording.run(exchanges, work)
}
