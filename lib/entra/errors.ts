import 'server-only'
import { ResponseBodyError } from 'openid-client'
import { hasMark } from '@/lib/domain/error-mark'

/**
 * `sign-in-again`: the refresh token is dead or a person must act. `misconfigured`: the app registration or its secret
 * is wrong. `unreachable`: no usable answer; asking later may help.
 */
export type EntraErrorKind = 'sign-in-again' | 'misconfigured' | 'unreachable'

const MARK = Symbol.for('order-desk/EntraError')

/** A token that Entra did not give. `code` is Entra's own ("AADSTS700082"), where it named one. */
export class EntraError extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return hasMark(value, MARK)
  }
  readonly [MARK] = true
  readonly kind: EntraErrorKind
  readonly code: string | undefined

  constructor(kind: EntraErrorKind, options: { cause: unknown; code?: string | undefined }) {
    super(`Entra ID gave no token: ${kind}${options.code ? ` (${options.code})` : ''}`, { cause: options.cause })
    this.name = 'EntraError'
    this.kind = kind
    this.code = options.code
  }
}

/** OAuth errors after which only the person can go on: signing in again renews everything. */
const NEEDS_PERSON = new Set(['invalid_grant', 'interaction_required', 'login_required', 'consent_required'])

/** Takes whatever openid-client threw; returns the EntraError it means. */
export function toEntraError(error: unknown): EntraError {
  if (!(error instanceof ResponseBodyError) || error.status >= 500)
    return new EntraError('unreachable', { cause: error })
  const code = /AADSTS\d+/.exec(error.error_description ?? '')?.[0]
  if (NEEDS_PERSON.has(error.error)) return new EntraError('sign-in-again', { cause: error, code })
  const kind = error.error === 'temporarily_unavailable' || error.status === 429 ? 'unreachable' : 'misconfigured'
  return new EntraError(kind, { cause: error, code })
}
