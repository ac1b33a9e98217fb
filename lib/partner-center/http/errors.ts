import 'server-only'
import { hasMark } from '@/lib/domain/error-mark'
import { ApiError } from '@/lib/domain/wire/api-error'

/** What a call was, as far as telling about it goes. */
export type CallIds = { method: string; path: string; requestId: string; correlationId: string }

/** How a call failed: Microsoft said so, nothing came in time, the connection broke, or the answer made no sense. */
export type FailureKind = 'answered' | 'timeout' | 'network' | 'unreadable'

/**
 * `refused`: nothing was changed. `unknown`: a write may have been done all the same; look before repeating it.
 * A read changes nothing, so it is always `refused`.
 */
export type Outcome = 'refused' | 'unknown'

type Details = CallIds & {
  kind: FailureKind
  status?: number | undefined
  /** Microsoft's code, as text. Codes are reused between services: read it together with `status`. */
  code?: string | undefined
  /** Microsoft's own words. */
  description?: string | undefined
  retryable: boolean
  retryAfterMs?: number | undefined
  outcome: Outcome
}

const MARK = Symbol.for('order-desk/PartnerCenterError')

/** Every failed call to Partner Center. Carries what a person may quote to Microsoft, never a token. */
export class PartnerCenterError extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return hasMark(value, MARK)
  }
  readonly [MARK] = true
  readonly kind: FailureKind
  readonly method: string
  readonly path: string
  readonly status: number | undefined
  readonly code: string | undefined
  readonly description: string | undefined
  readonly requestId: string
  readonly correlationId: string
  readonly retryable: boolean
  readonly retryAfterMs: number | undefined
  readonly outcome: Outcome

  constructor(details: Details, options?: { cause?: unknown }) {
    const { method, path, kind, status, code, description } = details
    super([`${method} ${path}: ${status ?? kind}`, code, description].filter(Boolean).join(' '), options)
    this.name = 'PartnerCenterError'
    this.kind = kind
    this.method = method
    this.path = path
    this.status = status
    this.code = code
    this.description = description
    this.requestId = details.requestId
    this.correlationId = details.correlationId
    this.retryable = details.retryable
    this.retryAfterMs = details.retryAfterMs
    this.outcome = details.outcome
  }
}

/**
 * Refusals of a POST behind which the thing may exist: order in progress (800060), cart being processed by another
 * request (800064), cart already submitted (800065). partner-center-api.md ch. 3.11, 6.6, ch. 10 rows 2 and 3.
 */
const LOOK_FIRST_CODES = new Set(['800060', '800064', '800065'])

/** The request never left: nobody was there to take it. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])

const MAX_DESCRIPTION_LENGTH = 1024

/**
 * Takes an answer outside 2xx; returns its error, whatever the body is: one of Microsoft's shapes (ch. 3.8), a
 * gateway's HTML or nothing.
 */
export function answeredError(ids: CallIds, status: number, headers: Headers, text: string): PartnerCenterError {
  const body = readErrorBody(text)
  const throttled = status === 429
  const mayBeDone = status >= 500 || status === 408 || (ids.method === 'POST' && LOOK_FIRST_CODES.has(body.code ?? ''))
  return new PartnerCenterError({
    ...ids,
    kind: 'answered',
    status,
    code: body.code ?? (isMfaChallenge(status, headers, text) ? '900421' : undefined),
    description: body.description ?? body.message,
    retryable: body.isRetryable ?? (throttled || status === 408 || status >= 500),
    retryAfterMs: readRetryAfter(headers),
    outcome: isWrite(ids.method) && mayBeDone ? 'unknown' : 'refused',
  })
}

/** Takes what `fetch` or reading its body threw; `timedOut` when our own clock ended it. */
export function unansweredError(ids: CallIds, cause: unknown, timedOut: boolean): PartnerCenterError {
  const outcome = isWrite(ids.method) && !wasNeverSent(cause) ? 'unknown' : 'refused'
  return new PartnerCenterError({ ...ids, kind: timedOut ? 'timeout' : 'network', retryable: true, outcome }, { cause })
}

/** Takes a 2xx answer that is no JSON or not the documented resource: what was asked for may have been done. */
export function unreadableError(ids: CallIds, status: number, cause: unknown): PartnerCenterError {
  const outcome = isWrite(ids.method) ? 'unknown' : 'refused'
  return new PartnerCenterError({ ...ids, kind: 'unreadable', status, retryable: false, outcome }, { cause })
}

/** Whether a method changes something at Microsoft. */
export function isWrite(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD'
}

/** JSON of Partner Center may begin with a byte order mark. ch. 3.2. Throws SyntaxError. */
export function parseJson(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''))
}

/** Empty, HTML or plain text from a gateway in between says nothing: then the status is all there is. */
function readErrorBody(text: string): Partial<ApiError> {
  const parsed = ApiError.safeParse(findJson(text))
  if (!parsed.success) return {}
  const { code, description, message, isRetryable } = parsed.data
  return {
    code,
    description: description?.slice(0, MAX_DESCRIPTION_LENGTH),
    message: message?.slice(0, MAX_DESCRIPTION_LENGTH),
    isRetryable,
  }
}

function findJson(text: string): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Until 2025 a missing second factor was an empty 401 with this header instead of a code. ch. 2.6. */
function isMfaChallenge(status: number, headers: Headers, text: string): boolean {
  return status === 401 && text === '' && /error="?invalid_token/i.test(headers.get('WWW-Authenticate') ?? '')
}

/** `Retry-After` in seconds or as a date, in milliseconds from now. */
function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('Retry-After')
  if (!value) return undefined
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}

function wasNeverSent(cause: unknown): boolean {
  const reason = cause instanceof Error ? cause.cause : undefined
  return reason instanceof Error && 'code' in reason && NEVER_SENT.has(String(reason.code))
}
