import { z } from 'zod'
import type { Fault } from './faults.ts'

const GATEWAY_PAGE =
  '<html><head><title>Service Unavailable</title></head><body><h1>Service Unavailable</h1></body></html>'
const RETRY_AFTER_SECONDS = 57
/** A word that no version of the service has used yet. */
const UNKNOWN_WORD = 'teleported'
/** Entra's two ways of naming a dead refresh token. */
const DEAD = { status: 400, path: '/:tenant/oauth2/v2.0/token', method: 'POST' }

const general = (code: number, description: string) => ({ code, description, data: [], source: 'PartnerFD' })
const dead = (number: number, sentence: string) => ({
  error: 'invalid_grant',
  error_description: `AADSTS${number}: ${sentence}`,
  error_codes: [number],
})

/** Faults by name, so that a test says what happens and not how. What is given beside the name wins. */
const PRESETS = {
  'timeout-before': { kind: 'timeout-before' },
  'timeout-after': { kind: 'timeout-after' },
  cut: { kind: 'cut' },
  'cut-after': { kind: 'cut-after' },
  'cut-body': { kind: 'cut-body' },
  'slow-body': { kind: 'drip', holdMs: 100 },
  /** Shape (c) of ch. 3.8, from the gateway before the service. */
  throttled: { status: 429, retryAfterSeconds: RETRY_AFTER_SECONDS },
  'throttled-until': { status: 429, retryAfterSeconds: RETRY_AFTER_SECONDS, retryAfterAs: 'date' },
  'being-processed': { status: 409, body: general(800060, 'The request is already being processed.') },
  'being-checked-out': { status: 409, body: general(800064, 'The cart is already being checked out.') },
  'server-error': { status: 500, body: general(800003, 'An unexpected error occurred.') },
  'bad-gateway': { status: 502, body: GATEWAY_PAGE.replaceAll('Service Unavailable', 'Bad Gateway') },
  unavailable: { status: 503, body: GATEWAY_PAGE },
  'gateway-timeout': { status: 504, headers: { 'Content-Type': 'text/plain' }, body: 'upstream request timeout' },
  'mfa-2019': {
    status: 401,
    statusText: 'Unauthorized - MFA required',
    headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
  },
  'mfa-2026': {
    status: 401,
    headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
    body: general(900421, 'The token was issued without multifactor authentication, which is required.'),
  },
  /** A token that was good a moment ago. */
  'token-expired': {
    status: 401,
    headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
    body: general(400, 'Access denied. The token has expired.'),
  },
  'dead-refresh-token': {
    ...DEAD,
    body: dead(700082, 'The refresh token has expired due to inactivity.'),
  },
  'revoked-refresh-token': {
    ...DEAD,
    body: dead(50173, 'The provided grant has expired due to it being revoked, a fresh auth token is needed.'),
  },
  'stale-availability': { kind: 'handler', handler: 'stale-availability' },
  'partial-checkout': { kind: 'handler', handler: 'partial-checkout' },
  'line-errors': { kind: 'handler', handler: 'line-errors' },
  accepted: { kind: 'handler', handler: 'accepted' },
  'unknown-enum': {
    kind: 'rewrite',
    set: {
      status: UNKNOWN_WORD,
      'items.*.status': UNKNOWN_WORD,
      'orders.*.status': UNKNOWN_WORD,
      'lineItems.*.status': UNKNOWN_WORD,
    },
  },
} satisfies Record<string, Partial<Fault>>

type Preset = keyof typeof PRESETS
const names = Object.keys(PRESETS) as [Preset, ...Preset[]]

/** Reads `{ preset?, … }` of the control endpoint into the members of a fault. */
export const FaultRequest = z
  .looseObject({ preset: z.enum(names).optional() })
  .transform(({ preset, ...given }) => ({ ...(preset === undefined ? {} : PRESETS[preset]), ...given }))

export const presetNames: readonly string[] = names
