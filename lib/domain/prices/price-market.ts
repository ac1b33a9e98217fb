import type { ErrorView } from '../app-error'

/** How many prices an import raised, lowered, added and took away. */
type Changes = { raised: number; lowered: number; added: number; removed: number }

/** A market as the list of price sheets shows it. Times are ISO 8601 in UTC. */
export type PriceMarket = {
  /** ISO 3166 alpha-2. */
  market: string
  /** Customers of ours there. */
  customers: number
  /** Whose prices hold now. */
  current: (Changes & { importId: string; finishedAt: string; rows: number; isFirst: boolean }) | null
  /** The one that is under way. */
  running: { rows: number; view: string | null; isWaiting: boolean } | null
  /** Why the last one failed, when nothing has succeeded since. */
  failure: { error: ErrorView; at: string } | null
}

/** A price that held for a while, per unit and billing period. */
export type PricePeriod = {
  currency: string
  unitPrice: string
  erpPrice: string | null
  /** ISO 8601; `until` is null while it holds. */
  from: string
  until: string | null
}

export type PriceHistory = {
  productTitle: string
  skuTitle: string
  /** Oldest first. */
  periods: PricePeriod[]
}
