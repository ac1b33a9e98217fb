import type { ErrorView } from './app-error'

/**
 * The secure application model (partner-center-api.md ch. 2.5): an account that was signed in once, with a second factor,
 * whose refresh token is kept and renewed, so that what Microsoft tells a person only can be read when nobody is there.
 */

/** Why an account was not connected; each has its sentence in messages/‹locale›/connection.json. */
export const CONNECT_REFUSALS = [
  'cancelled',
  'expired',
  'wrongTenant',
  'mfaRequired',
  'roleMissing',
  'tokenRefused',
  'notAllowed',
  'failed',
] as const
export type ConnectRefusal = (typeof CONNECT_REFUSALS)[number]

export const SERVICE_ACCOUNT_EVENT_KINDS = [
  'connected',
  'replaced',
  'refused',
  'disconnected',
  'renewalFailed',
  'roleLost',
  'ended',
  'recovered',
] as const
export type ServiceAccountEventKind = (typeof SERVICE_ACCOUNT_EVENT_KINDS)[number]

/**
 * `healthy`: it may be used. `unrenewed`: it may still, but its last renewal failed. `roleLost`: Microsoft will refuse it,
 * for it is no Admin agent any more. `ended`: Entra refused its refresh token; only connecting again helps.
 */
export type ServiceAccountHealth = 'healthy' | 'unrenewed' | 'roleLost' | 'ended'

/** Takes what is known of a connected account; returns what that means. The worst counts. */
export function serviceAccountHealth(account: {
  endedAt: Date | null
  roles: readonly string[]
  failure: ErrorView | null
}): ServiceAccountHealth {
  if (account.endedAt) return 'ended'
  if (!mayServe(account)) return 'roleLost'
  return account.failure ? 'unrenewed' : 'healthy'
}

/** Only an Admin agent is told an order's provisioning status. partner-center-api.md ch. 2.7. */
export function mayServe(account: { roles: readonly string[] }): boolean {
  return account.roles.includes('AdminAgents')
}

/** Takes how somebody signed in (`amr`); whether a second factor was among it. Untold is no. ch. 2.6. */
export function hasSecondFactor(signInMethods: readonly string[]): boolean {
  return signInMethods.includes('mfa')
}
