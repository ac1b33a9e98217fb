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
