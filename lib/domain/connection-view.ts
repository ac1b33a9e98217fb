import type { ErrorView } from './app-error'
import type { Cloud } from './cloud'
import type { PartnerKind } from './reseller'
import type { ConnectRefusal, ServiceAccountEventKind, ServiceAccountHealth } from './service-account'

/** The connection page: what Order Desk is connected to and whether that works. Times are ISO 8601; no secret is among it. */

/** Something that was tried: what came of it, or why nothing did. */
export type Tried<T> = { ok: true; data: T } | { ok: false; error: ErrorView }

export type MicrosoftReach = {
  /** The application's own token (App-only). */
  token: Tried<{ expiresAt: string }>
  /** Partner Center, asked with it; not asked without one. */
  partnerCenter: Tried<{ answeredInMs: number }> | null
  checkedAt: string
}

export type Installation = {
  kind: 'microsoft' | 'sandbox'
  cloud: Cloud
  partnerCenterHost: string
  entraHost: string
  tenantId: string
  /** What our company is to Microsoft, as it was last read; null: not yet. */
  partner: { kind: PartnerKind; mpnId: string } | null
  applicationId: string
  database: { kind: 'postgres' | 'embedded'; version: string }
}

export type OwnSignIn = {
  name: string
  upn: string
  signInMethods: string[]
  signedInAt: string
  /** When this browser has to sign in again. */
  endsAt: string
  /** The token for Partner Center is renewed by itself until then. */
  accessTokenExpiresAt: string
}

export type ServiceAccountEvent = {
  id: number
  at: string
  kind: ServiceAccountEventKind
  personName: string | null
  accountUpn: string | null
  reason: ConnectRefusal | ErrorView['code'] | null
}

export type ServiceAccountView = {
  name: string
  upn: string
  signInMethods: string[]
  connectedBy: string
  connectedAt: string
  /** When its sign-in was last renewed; null before the first time. */
  renewedAt: string | null
  endedAt: string | null
  health: ServiceAccountHealth
  failure: ErrorView | null
}

/** What calls to Partner Center are for; the first goes first when there is less room than calls. */
export const CALL_KINDS = ['placing', 'following', 'revisiting', 'refreshing', 'importing'] as const

export type BudgetView = {
  /** Requests a minute, of the whole tenant. */
  limit: number
  /** Of the last minute. */
  spent: number
  /** Until when Microsoft wants a pause. */
  pausedUntil: string | null
  waiting: Record<(typeof CALL_KINDS)[number], number>
}

type OrderReference = { id: string; reference: string }

/** Orders that are not done, by what they wait for. */
export type FollowingCounts = {
  followed: number
  late: number
  needsYou: number
  outcomeUnknown: number
  /** Provisioning cannot be asked for: nobody who placed one is signed in, or has the role. */
  withheld: { total: number; first: OrderReference[] }
}
