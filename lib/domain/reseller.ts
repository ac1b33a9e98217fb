import type { AppErrorCode, ErrorView } from './app-error'

/** What is known of a reseller's Microsoft Partner Agreement, or why there is none. partner-center-api.md ch. 4.8. */
export type MpaState = 'unknown' | 'signed' | 'missing' | 'notReseller' | 'otherRegion' | 'notFound'

/** Told apart by Partner Center's relationships: only an indirect provider has indirect resellers. ch. 0.2, 4.6. */
export type PartnerKind = 'indirect-provider' | 'direct-bill'

/** An indirect reseller of our address book. Times are ISO 8601. */
export type Reseller = {
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
export type OfferedReseller = Reseller & { nearness: 'ofCustomer' | 'lastOrders' | 'other' }

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
      verdict: 'notFound' | 'notReseller' | 'otherRegion' | 'noMpa' | 'ownId' | 'malformed'
      name?: string
    }

/** One of many ids: what Microsoft says of it, or why Microsoft could not be asked about it. */
export type PartnerIdResult = PartnerIdCheck | { mpnId: string; verdict: 'unchecked'; reason: AppErrorCode }

/** The address book's page: one row. */
export type ResellerRow = Reseller & { relationship: string | null; isHidden: boolean }

/** Ways to look at the address book: those on offer, of these who cannot stand on an order or was not asked about, and the hidden. */
export const RESELLER_VIEWS = ['offered', 'attention', 'hidden'] as const
export type ResellersView = (typeof RESELLER_VIEWS)[number]

/** How far a run over the address book is. Times are ISO 8601. */
export type ResellerRun = {
  id: string
  state: 'waiting' | 'running' | 'done' | 'failed'
  total: number
  checked: number
  failure: ErrorView | null
  finishedAt: string | null
}
