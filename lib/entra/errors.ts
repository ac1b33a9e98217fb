import 'server-only'
import { AuthorizationResponseError, ResponseBodyError } from 'openid-client'
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
const NEEDS_PERSON = new Set([
  'invalid_grant',
  'interaction_required',
  'login_required',
  'consent_required',
  // The person went back from Entra's page, or was not let through it.
  'access_denied',
])
/** Entra is busy. */
const COME_BACK = new Set(['temporarily_unavailable', 'server_error'])

/**
 * Entra's numbers where they say more than the OAuth error beside them: v1 calls nearly everything `invalid_grant`, and
 * `invalid_request` or `invalid_resource` where only a person can help.
 */
const KINDS: Readonly<Record<EntraErrorKind, readonly string[]>> = {
  'sign-in-again': [
    // Password expired, account disabled, locked or gone.
    '50055 50057 50053 50034 51004',
    // Second factor or its registration wanted; device or place not allowed.
    '50072 50074 50076 50079 53000 53001 53002 53003 53004 530003',
    // Sign-in expired, revoked, or its refresh token too old.
    '50058 50078 50089 50132 50133 50173 54005 70008 70043 700081 700082 700084',
    // Not assigned to the application, or not consented.
    '50105 65001 65004',
  ].flatMap((numbers) => numbers.split(' ')),
  misconfigured: [
    // Secret wrong, expired or missing; certificate unknown.
    '7000215 7000222 7000218 700027',
    // No such application or tenant; application switched off; tenant not found.
    '700016 7000112 90002 50020 50194',
    // Audience or scope unknown, reply address not registered.
    '500011 500014 70011 50011 650057 1002012',
  ].flatMap((numbers) => numbers.split(' ')),
  unreachable: ['90006', '90024', '90033', '90051', '50196', '7000110'],
}
const kindOf = new Map<string, EntraErrorKind>()
for (const kind of ['sign-in-again', 'misconfigured', 'unreachable'] as const) {
  for (const number of KINDS[kind]) kindOf.set(number, kind)
}

/** Takes whatever openid-client threw; returns the EntraError it means. */
export function toEntraError(error: unknown): EntraError {
  if (!isAnswer(error) || (error.status ?? 0) >= 500) return new EntraError('unreachable', { cause: error })
  const number = /AADSTS(\d+)/.exec(error.error_description ?? '')?.[1]
  const code = number && `AADSTS${number}`
  return new EntraError(kindOf.get(number ?? '') ?? kindByOAuth(error), { cause: error, code })
}

/** What the token endpoint refused, or what came back from Entra's sign-in page instead of a code. */
type EntraAnswer = { error: string; error_description?: string | undefined; status?: number }

function isAnswer(error: unknown): error is EntraAnswer {
  return error instanceof ResponseBodyError || error instanceof AuthorizationResponseError
}

function kindByOAuth({ error, status }: EntraAnswer): EntraErrorKind {
  if (NEEDS_PERSON.has(error)) return 'sign-in-again'
  return COME_BACK.has(error) || status === 429 ? 'unreachable' : 'misconfigured'
}
