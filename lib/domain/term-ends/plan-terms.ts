import type { PlanChoice } from '@/lib/domain/order-draft'

/** What a plan allows its first term and the one after it; free of zod for the browser. partner-center-api.md ch. 5.6, 6.9. */
export type PlanTerms = {
  productId: string
  skuId: string
  /** Only licences of new commerce end on a day of one's choice, and no trials. */
  kind: 'licence' | 'trial' | 'other'
  offers: OfferTerms[]
  /** Title of the product that a trial turns into, where Microsoft names another. */
  becomes: string | null
}

export type OfferTerms = {
  choice: PlanChoice
  /** ISO 8601 durations of the terms that may follow, shortest first; empty where it does not renew. */
  renewsTo: string[]
}
