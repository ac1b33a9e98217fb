import type { AppErrorCode } from './app-error'

/** An indirect reseller that may stand on an order. `hasSignedMpa` null: not asked yet. */
export type Reseller = {
  mpnId: string
  tenantId: string | null
  name: string
  country: string | null
  hasSignedMpa: boolean | null
  /** Has a relationship with the customer at hand: offered first. */
  isOfCustomer: boolean
}

/** What Microsoft says of one typed PartnerID. */
export type PartnerIdCheck =
  | { mpnId: string; verdict: 'ok'; name: string; country: string | null }
  | { mpnId: string; verdict: 'notFound' | 'notReseller' | 'noMpa' | 'ownId' | 'malformed'; name?: string }

/** One of many ids: what Microsoft says of it, or why Microsoft could not be asked about it. */
export type PartnerIdResult = PartnerIdCheck | { mpnId: string; verdict: 'unchecked'; reason: AppErrorCode }
