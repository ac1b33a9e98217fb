/** What a new price sheet can do to a price. */
export const PRICE_CHANGES = ['raised', 'lowered', 'added', 'removed'] as const
export type PriceChangeKind = (typeof PRICE_CHANGES)[number]

/** Per unit and billing period, decimal text. */
type Prices = { currency: string; unitPrice: string; erpPrice: string | null }

/** An offer whose price an import changed. `before` is null for a new one, `after` for one that is gone. */
export type PriceChange = {
  productId: string
  skuId: string
  productTitle: string
  skuTitle: string
  segment: string
  /** ISO 8601; empty for what has no term. */
  termDuration: string
  billingCycle: string
  view: string
  /** First quantity of the tier; 0 without tiers. */
  tierMin: number
  before: Prices | null
  after: Prices | null
}

/** The first of them, and how many there are in all. */
export type PriceChangePage = { changes: PriceChange[]; total: number }
