/** What one unit of an offer costs for one billing period of its term, in decimal text. partner-center-api.md ch. 5.11. */
export type OfferPrice = {
  /** ISO 4217. */
  currency: string
  /** What we pay Microsoft. */
  unitPrice: string
  /** What Microsoft recommends to the customer; null where its sheet recommends nothing. */
  erpPrice: string | null
  /** What the customer pays us, by our margin rules; null for who may not see margins. */
  sellPrice: string | null
  /** The part of `sellPrice` that stays with us, in percent of it; null for who may not see margins. */
  marginPercent: string | null
}

/** An offer as prices are looked up: the plan, how it is bought, and how many, where tiers depend on it. */
export type PricedOffer = {
  productId: string
  skuId: string
  /** `commercial`, `education` … as in PlanChoice. */
  segment: string
  /** ISO 8601; empty for what has no term. */
  termDuration: string
  billingCycle: string
  quantity?: number | undefined
}
