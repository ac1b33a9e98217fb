import 'server-only'
import { hasMark } from '@/lib/domain/error-mark'
import type { RefusalCategory } from '@/lib/domain/microsoft-codes/category'
import { categoryOf } from '@/lib/domain/microsoft-codes/category-of'
import type { CallIds } from './call'
import type { ErrorBody } from './failures/error-body'

/**
 * How a call failed: `held` by our own budget or `unsent` for want of a connection, so that it never left; Microsoft
 * `answered` with a refusal; nothing came in time; the connection broke; or the answer made no sense.
 */
export type FailureKind = 'held' | 'unsent' | 'answered' | 'timeout' | 'network' | 'unreadable'

/**
 * `refused`: nothing was changed. `unknown`: a write may have been done all the same; look before repeating it.
 * A read changes nothing, so it is always `refused`.
 */
export type Outcome = 'refused' | 'unknown'

type Details = CallIds &
  Omit<ErrorBody, 'isRetryable'> & {
    kind: FailureKind
    status?: number | undefined
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
  /** Microsoft's code, as text. Codes are reused between services: `category` is what it means here. */
  readonly code: string | undefined
  /** What kind of refusal it is, by status, code and address. ch. 3.11. */
  readonly category: RefusalCategory
  /** Microsoft's own words. */
  readonly description: string | undefined
  /** The newer services' name of their code: `PartnerConfirmedAgreementAlreadyExists`. */
  readonly errorName: string | undefined
  /** What the refusal is about, where Microsoft says so. */
  readonly data: readonly unknown[]
  readonly parameters: Readonly<Record<string, unknown>>
  readonly requestId: string
  readonly correlationId: string
  /** Whether asking again later may help. */
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
    this.category = categoryOfFailure(details)
    this.description = description
    this.errorName = details.errorName
    this.data = details.data ?? []
    this.parameters = details.parameters ?? {}
    this.requestId = details.requestId
    this.correlationId = details.correlationId
    this.retryable = details.retryable
    this.retryAfterMs = details.retryAfterMs
    this.outcome = details.outcome
  }
}

function categoryOfFailure({ kind, status, code, path }: Details): RefusalCategory {
  switch (kind) {
    case 'answered':
      return categoryOf({ status, code, path })
    case 'held':
      return 'throttling'
    case 'unreadable':
      return 'other'
    case 'unsent':
    case 'timeout':
    case 'network':
      return 'outage'
  }
  kind satisfies never
}

/** Whether a method changes something at Microsoft. */
export function isWrite(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD'
}
