import type { ReviewedCart } from '@/lib/domain/review'
import type { Guard } from './guard'

/** How many of which plan ("productId:skuId") another order or draft of the customer has. */
type WithItems = { items: ReadonlyMap<string, number> }

export type RecentOrder = Omit<Extract<Guard, { kind: 'duplicate' }>, 'id' | 'kind' | 'items'> & WithItems
export type OtherDraft = Omit<Extract<Guard, { kind: 'otherDraft' }>, 'id' | 'kind' | 'items'> & WithItems

/** What our database knows of a customer that bears on an order for it. */
export type GuardFacts = {
  /** Microsoft's answer as a person was last shown it. */
  shown: ReviewedCart | null
  recentOrders: readonly RecentOrder[]
  otherDrafts: readonly OtherDraft[]
  /** The largest quantity of each plan that one line ever had. */
  largest: ReadonlyMap<string, number>
  hasOrdered: boolean
  hasOrderedLongTerm: boolean
  /** The segments in which each plan is sold in the customer's market, as far as the catalogue is known. */
  segments: ReadonlyMap<string, ReadonlySet<string>>
}
