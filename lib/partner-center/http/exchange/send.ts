import 'server-only'
import { randomUUID } from 'node:crypto'
import { fetch, type RequestInit, type Response } from 'undici'
import type { Call, CallIds, CallRecord } from '../call'
import { PartnerCenterError } from '../errors'
import { answeredError, lateError, unansweredError } from '../failures/failures'
import { type ExchangeLog, overhear } from './overhear'
import { protocolHeaders } from './protocol-headers'
import { agentFor, type Timeouts } from './timeouts'
import { startWatch } from './watch'

/** One answer of 2xx, or one that the call takes as an answer. */
export type Reply<Body> = { status: number; headers: Response['headers']; ids: CallIds; body: Body }

export type Exchange<Body> = {
  call: Call
  token: string
  attempt: number
  timeouts: Timeouts
  baseUrl: string
  locale?: string | undefined
  requestLog?: ((record: CallRecord) => void) | undefined
  exchangeLog?: ExchangeLog | undefined
  /** Everything together; without it, until the answer begins. */
  totalMs: number
  /** Takes what is in the answer. `watch.seen()` ends the total time: the body comes as long as it comes. */
  take(response: Response, exchange: Taking): Promise<Body>
  /** Statuses outside 2xx that are an answer to this call. */
  alsoAnswers?: readonly number[] | undefined
}

/** What taking a body may need of the exchange that brought it. `read`: the text of the body, for whoever wants to know what was answered. */
export type Taking = { ids: CallIds; stopClock(): void; fail(cause: unknown): unknown; read(text: string): void }

/**
 * One exchange over HTTP: a new correlation id, the next element of the vector, the same request id. Throws
 * PartnerCenterError, or the reason of the caller's signal.
 */
export async function send<Body>(exchange: Exchange<Body>): Promise<Reply<Body>> {
  const { call, timeouts, requestLog, attempt } = exchange
  const cv = call.vector.next()
  let ids: CallIds = {
    method: call.method,
    path: call.path,
    requestId: call.requestId,
    correlationId: randomUUID(),
  }
  const heard = overhear(exchange.exchangeLog, call, exchange.token)
  const watch = startWatch(exchange.totalMs, call.signal)
  const started = performance.now()
  let status: number | undefined
  /** What is thrown for whatever went wrong: the caller's own reason, our error, or what broke made our error. */
  const fail = (cause: unknown) => {
    if (call.signal?.aborted) return call.signal.reason
    return cause instanceof PartnerCenterError
      ? cause
      : unansweredError(ids, cause, { timedOut: watch.timedOut(), status })
  }
  try {
    call.signal?.throwIfAborted()
    // The last look at the clock before it leaves, by the time of day: a machine that slept has no other that went on.
    if (call.leavesBefore && Date.now() > call.leavesBefore.getTime()) throw lateError(ids)
    const headers = protocolHeaders(call, { ...ids, cv, token: exchange.token, locale: exchange.locale })
    heard.asked(headers)
    const response = await fetch(`${exchange.baseUrl}${call.path}`, {
      method: call.method,
      headers,
      body: toBody(call),
      signal: watch.signal,
      redirect: 'manual',
      dispatcher: agentFor(timeouts),
    })
    status = response.status
    heard.answered(response)
    ids = { ...ids, correlationId: response.headers.get('MS-CorrelationId') ?? ids.correlationId }
    if (!response.ok && !exchange.alsoAnswers?.includes(status)) throw await refusal(ids, response, heard.read)
    const body = await exchange.take(response, { ids, stopClock: watch.stop, fail, read: heard.read })
    return { status, headers: response.headers, ids, body }
  } catch (error) {
    throw fail(error)
  } finally {
    watch.stop()
    const ms = Math.round(performance.now() - started)
    requestLog?.({ ...ids, cv, status, ms, attempt })
    heard.tell(ids, status, ms)
  }
}

/** A refusal whose explanation is cut short is a refusal all the same. */
async function refusal(ids: CallIds, response: Response, read: Taking['read']): Promise<PartnerCenterError> {
  const text = await response.text().catch(() => undefined)
  if (text !== undefined) read(text)
  return answeredError(ids, response.status, response.headers, text)
}

function toBody({ body }: Call): RequestInit['body'] {
  if (!body) return null
  return 'form' in body ? body.form : JSON.stringify(body.json)
}
