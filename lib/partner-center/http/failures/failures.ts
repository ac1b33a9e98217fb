import 'server-only'
import type { CallIds } from '../call'
import { isWrite, PartnerCenterError } from '../errors'
import { readErrorBody } from './error-body'
import { readRetryAfter } from './retry-after'
import { wasNeverSent, wasNoRequest, wasTooSlow } from './wire-errors'

/**
 * Refusals of a POST behind which the thing may exist: order in progress (800060), cart being processed by another
 * request (800064), cart already submitted (800065). partner-center-api.md ch. 3.11, 6.6, ch. 10 rows 2 and 3.
 */
const LOOK_FIRST_CODES = new Set(['800060', '800064', '800065'])

/**
 * Takes an answer outside 2xx, without a text when its body was cut; returns its error, whatever the body is: one of
 * Microsoft's shapes, HTML or nothing.
 */
export function answeredError(
  ids: CallIds,
  status: number,
  headers: HeaderReader,
  text: string | undefined,
): PartnerCenterError {
  const { isRetryable, ...body } = readErrorBody(text ?? '')
  const mayBeDone = isNoRefusal(status) || (ids.method === 'POST' && mayExist(status, body.code, text === undefined))
  return new PartnerCenterError({
    ...ids,
    ...body,
    kind: 'answered',
    status,
    code: body.code ?? (isMfaChallenge(status, headers, text) ? '900421' : undefined),
    retryable: isRetryable ?? (status === 429 || status === 408 || status >= 500),
    retryAfterMs: readRetryAfter(headers),
    outcome: isWrite(ids.method) && mayBeDone ? 'unknown' : 'refused',
  })
}

/** Takes what fetching or reading a body threw, and the status if it had come; `timedOut` when our own clock ended it. */
export function unansweredError(
  ids: CallIds,
  cause: unknown,
  { timedOut, status }: { timedOut: boolean; status?: number | undefined },
): PartnerCenterError {
  const unsent = !timedOut && status === undefined && wasNeverSent(cause)
  const kind = unsent ? 'unsent' : timedOut || wasTooSlow(cause) ? 'timeout' : 'network'
  const outcome = isWrite(ids.method) && !unsent ? 'unknown' : 'refused'
  const details = { ...ids, kind, status, retryable: true, outcome } as const
  return new PartnerCenterError(details, { cause: withoutHeaders(cause) })
}

/** Takes a call that was held up for so long that it must not leave any more. */
export function lateError(ids: CallIds): PartnerCenterError {
  return new PartnerCenterError({ ...ids, correlationId: '', kind: 'unsent', retryable: true, outcome: 'refused' })
}

/** Takes a 2xx answer that is no JSON or not the documented resource: what was asked for may have been done. */
export function unreadableError(ids: CallIds, status: number, cause: unknown): PartnerCenterError {
  const outcome = isWrite(ids.method) ? 'unknown' : 'refused'
  const details = { ...ids, kind: 'unreadable', status, retryable: false, outcome } as const
  return new PartnerCenterError(details, { cause: withoutValues(cause) })
}

/** A conflict that does not say with what may be one with the same thing; so may any refusal whose body was cut. */
function mayExist(status: number, code: string | undefined, isCut: boolean): boolean {
  if (code !== undefined) return LOOK_FIRST_CODES.has(code)
  return status === 409 || (status === 400 && isCut)
}

/** A gateway gave up or sends us elsewhere (3xx, which nothing follows): whoever stands behind it may have worked. */
function isNoRefusal(status: number): boolean {
  return status < 400 || status === 408 || status >= 500
}

type HeaderReader = { get(name: string): string | null }

/** `fetch` repeats a header that it refuses, which may be the token. */
function withoutHeaders(cause: unknown): unknown {
  return wasNoRequest(cause) ? new TypeError('No request can have this address or these headers') : cause
}

/** V8 repeats the beginning of the text that it could not parse: an answer may hold what belongs into no log. */
function withoutValues(cause: unknown): unknown {
  return cause instanceof SyntaxError ? new SyntaxError('Unexpected text in JSON') : cause
}

/** Until 2025 a missing second factor was an empty 401 with this header instead of a code. ch. 2.6. */
function isMfaChallenge(status: number, headers: HeaderReader, text: string | undefined): boolean {
  return status === 401 && text === '' && /error="?invalid_token/i.test(headers.get('WWW-Authenticate') ?? '')
}
