import type { AppErrorCode } from './app-error'

/** What is known of a reseller's Microsoft Partner Agreement, or why there is none. partner-center-api.md ch. 4.8. */
export const MPA_STATES = ['unknown', 'signed', 'missing', 'notReseller', 'otherRegion', 'notFound'] as const
export type MpaState = (typeof MPA_STATES)[number]

/** Told apart by Partner Center's relationships: only an indirect provider has indirect resellers. ch. 0.2, 4.6. */
export type PartnerKind = 'indirect-provider' | 'direct-bill'

/** An indirect reseller that may stand on an order. */
export type Reseller = {
  mpnId: string
  tenantId: string | null
  name: string
  country: string | null
  hasSignedMpa: boolean | null
  isOfCustomer: boolean
}

/** An indirect reseller of our address book. Times are ISO 8601. */
export type KnownReseller = {
  mpnId: string
  tenantId: string | null
  name: string
  /** ISO 3166-1 alpha-2. */
  country: string | null
  mpa: MpaState
  /** When Microsoft was last asked about it; null: not yet. */
  checkedAt: string | null
}

/** The same as the builder offers it: nearer to the customer at hand first. */
export type OfferedReseller = KnownReseller & { nearness: 'ofCustomer' | 'lastOrders' | 'other' }

/** Who was on the customer's last order that went through. */
export type LastAttribution = { primary: string; additional: string[]; placedAt: string; reference: string }

/** What the builder offers for attribution. A direct-bill partner has no resellers and is not asked. */
export type AttributionChoices = {
  kind: PartnerKind | 'unknown'
  resellers: OfferedReseller[]
  last: LastAttribution | null
}

/** What Microsoft says of one typed PartnerID. */
export type PartnerIdCheck =
  | { mpnId: string; verdict: 'ok'; name: string; country: string | null }
  | {
      mpnId: string
      verdict: 'notFound' | 'notReseller' | 'noMpa' | 'ownId' | 'malformed'
      name?: string
    }

/** One of many ids: what Microsoft says of it, or why Microsoft could not be asked about it. */
export type PartnerIdResult = PartnerIdCheck | { mpnId: string; verdict: 'unchecked'; reason: AppErrorCode }

/** The address book's page: one row. */
export type ResellerRow = KnownReseller & { relationship: string | null; isHidden: boolean; customers: number }

/** How far a run over the address book is. Times are ISO 8601. */
export type ResellerRun = {
  id: string
  state: 'waiting' | 'running' | 'done' | 'failed'
  total: number
  checked: number
  failure: { code: AppErrorCode } | null
  finishedAt: string | null
}
