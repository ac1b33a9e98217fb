import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { isWrite, PartnerCenterError } from './errors'

/**
 * How often a call is repeated by itself. A read repeats whenever it may help. A write repeats only where Microsoft
 * refused it before doing any work; after anything else the verb looks before it repeats (ch. 3.3, ch. 10 row 2).
 */
const REPEATS = {
  /** 429: refused before any work. */
  throttled: { read: 3, write: 3 },
  /** 408 and 5xx: the work may be done. */
  faulty: { read: 3, write: 0 },
  /** The connection broke: the work may be done. */
  cutOff: { read: 3, write: 0 },
  /** Our clock ran out: as above, and somebody has waited long already. */
  tooSlow: { read: 1, write: 0 },
  /** Every other refusal says the same when asked again. */
  refused: { read: 0, write: 0 },
} as const

/** A person waits behind most calls: a longer `Retry-After` is handed to the caller instead. */
const LONGEST_PAUSE_MS = 10_000
/** First pause; doubles with every repetition. */
export const FIRST_PAUSE_MS = 500

/** Takes one call and repeats it by the table above. Throws the last failure. */
export async function withRetries<T>(
  method: string,
  call: () => Promise<T>,
  {
    firstPauseMs = FIRST_PAUSE_MS,
    signal,
  }: { firstPauseMs?: number | undefined; signal?: AbortSignal | undefined } = {},
): Promise<T> {
  const side = isWrite(method) ? 'write' : 'read'
  for (let repeats = 0; ; repeats += 1) {
    try {
      return await call()
    } catch (error) {
      if (!(error instanceof PartnerCenterError) || repeats >= REPEATS[classify(error)][side]) throw error
      const pauseMs = Math.max(firstPauseMs * 2 ** repeats, error.retryAfterMs ?? 0)
      if (pauseMs > LONGEST_PAUSE_MS) throw error
      await pause(pauseMs, undefined, { signal })
    }
  }
}

function classify({ kind, status = 0 }: PartnerCenterError): keyof typeof REPEATS {
  if (kind === 'timeout') return 'tooSlow'
  if (kind === 'network') return 'cutOff'
  if (kind === 'unreadable') return 'refused'
  if (status === 429) return 'throttled'
  // 501 is Microsoft's "no such mapping": repeating does not implement it.
  return status === 408 || (status >= 500 && status !== 501) ? 'faulty' : 'refused'
}
