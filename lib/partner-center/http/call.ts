import 'server-only'
import type { FormData } from 'undici'
import type { CorrelationVector } from './exchange/correlation-vector'

/** What a call was, as far as telling about it goes. */
export type CallIds = { method: string; path: string; requestId: string; correlationId: string }

/** One HTTP exchange, for the log: never a token, a header or a body. */
export type CallRecord = CallIds & {
  /** Correlation vector that was sent. */
  cv: string
  status: number | undefined
  /** Until the body was there, or for a stream until it began. */
  ms: number
  /** 1 for the first, counted over the repetitions of one intent. */
  attempt: number
}

/** One intent: everything that stays the same while it is repeated. */
export type Call = {
  method: string
  /** With `/v1` and query. */
  path: string
  body?: JsonBody | FormBody | undefined
  requestId: string
  vector: CorrelationVector
  headers?: Record<string, string> | undefined
  /** Ends waiting, pauses and reading; its reason is thrown. */
  signal?: AbortSignal | undefined
  /** From then on it must not leave any more: whoever judges what it did counts on that. */
  leavesBefore?: Date | undefined
}

export type JsonBody = { json: unknown }
export type FormBody = { form: FormData }
