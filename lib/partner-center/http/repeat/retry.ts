import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { isWrite, PartnerCenterError } from '../errors'

/**
 * How often a call is repeated by itself, under the same `MS-RequestId`. A read repeats whenever it may help. A write
 * repeats only where it was refused before any work; after anything else the verb looks before it repeats (ch. 3.3,
 * ch. 10 row 2). Microsoft's SDK never repeats 400, 401, 403, 404, 409, 417 and 429; here 429 is, as ch. 3.10 asks.
 */
export const REPEATS = {
  /** 429: refused before any work. The pause is Microsoft's `Retry-After`. */
  throttled: { read: 3, write: 3 },
  /** No connection, no name, no certificate: it never left this machine. */
  unsent: { read: 3, write: 2 },
  /** 401: the token ended early. Once, with a newer one. */
  tokenRefused: { read: 1, write: 1 },
  /** 408 and 5xx: the work may be done. */
  faulty: { read: 3, write: 0 },
  /** The connection broke before the status line: the work may be done. */
  cutOff: { read: 3, write: 0 },
  /** The connection broke within the body: the work is done, only its answer is lost. */
  cutInBody: { read: 3, write: 0 },
  /** Our clock ran out: as above, and somebody has waited long already. */
  tooSlow: { read: 1, write: 0 },
  /** 2xx with something that is no JSON: perhaps a half of it. */
  garbled: { read: 1, write: 0 },
  /** 409/800060 and 800064: the same thing is being done now. The verb looks for it (ch. 10 row 2). */
  inProgress: { read: 0, write: 0 },
  /** Our own budget has no room for as long as anybody should wait. */
  held: { read: 0, write: 0 },
  /** Every other refusal says the same when asked again; so does an answer of another shape. */
  refused: { read: 0, write: 0 },
} as const
type Row = keyof typeof REPEATS

/** Whatever the rows: nothing is asked for more often than this. */
const MOST_REPEATS = 4
/** All exchanges and pauses of one intent: no repetition begins after so many times the longest pause. */
const MOST_PAUSES_OF_TIME = 9
/** First pause; doubles with every repetition. */
const FIRST_PAUSE_MS = 500
/** Pauses are longer by up to this share, so that many who failed together do not come back together. */
const JITTER = 0.25

/** These 401 stay, however new the token: wrong audience, no second factor. ch. 3.11. */
const FINAL_401_CODES = new Set(['900420', '900421'])
const IN_PROGRESS_CODES = new Set(['800060', '800064'])

/** What a repetition must know of those before it. */
export type Attempt = { number: number; needsNewerToken: boolean }

type RetryOptions = {
  firstPauseMs?: number | undefined
  /** A longer `Retry-After` is handed to the caller instead: who waits decides how long. */
  longestPauseMs: number
  signal?: AbortSignal | undefined
  repeats?: boolean
}

/** Takes one call and repeats it by the table above. Throws the last failure, or the signal's reason. */
export async function withRetries<T>(
  method: string,
  call: (attempt: Attempt) => Promise<T>,
  { firstPauseMs = FIRST_PAUSE_MS, longestPauseMs, signal, repeats: mayRepeat = true }: RetryOptions,
): Promise<T> {
  const side = isWrite(method) ? 'write' : 'read'
  const started = performance.now()
  const counts = new Map<Row, number>()
  let row: Row | undefined
  for (let repeats = 0; ; repeats += 1) {
    try {
      return await call({ number: repeats + 1, needsNewerToken: row === 'tokenRefused' })
    } catch (error) {
      if (!(error instanceof PartnerCenterError) || !mayRepeat || repeats >= MOST_REPEATS) throw error
      row = rowOf(error)
      const count = counts.get(row) ?? 0
      counts.set(row, count + 1)
      const pauseMs = row === 'tokenRefused' ? 0 : pauseBefore(error, firstPauseMs * 2 ** repeats)
      const tooLate = performance.now() - started + pauseMs > lastRepetitionMs(longestPauseMs)
      if (count >= REPEATS[row][side] || pauseMs > longestPauseMs || tooLate) throw error
      await rest(pauseMs, signal)
    }
  }
}

/** Takes the longest pause of an intent; returns how long after its beginning the last repetition may begin. */
export function lastRepetitionMs(longestPauseMs: number): number {
  return longestPauseMs * MOST_PAUSES_OF_TIME
}

/** Takes a failure; returns its row in the table. */
function rowOf({ kind, status = 0, code = '', cause }: PartnerCenterError): Row {
  switch (kind) {
    case 'held':
    case 'unsent':
      return kind
    case 'timeout':
      return 'tooSlow'
    case 'network':
      return status === 0 ? 'cutOff' : 'cutInBody'
    case 'unreadable':
      return cause instanceof SyntaxError ? 'garbled' : 'refused'
    case 'answered':
      return rowOfAnswer(status, code)
  }
  kind satisfies never
}

function rowOfAnswer(status: number, code: string): Row {
  if (status === 429) return 'throttled'
  if (status === 401) return FINAL_401_CODES.has(code) ? 'refused' : 'tokenRefused'
  if (status === 409 && IN_PROGRESS_CODES.has(code)) return 'inProgress'
  // 501 is Microsoft's "no such mapping": repeating does not implement it.
  return status === 408 || (status >= 500 && status !== 501) ? 'faulty' : 'refused'
}

/** Never earlier than Microsoft asks for. */
function pauseBefore({ retryAfterMs = 0 }: PartnerCenterError, ownMs: number): number {
  return Math.max(ownMs * (1 + Math.random() * JITTER), retryAfterMs)
}

async function rest(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await pause(ms, undefined, { signal })
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  }
}
