/** A subscription that the customer has now, of any partner relationship we may read. Days are YYYY-MM-DD in UTC, inclusive. */
export type OwnedSubscription = {
  subscriptionId: string
  /** Both empty for an offer of before new commerce, which no product stands behind. */
  productId: string
  skuId: string
  /** As Microsoft names it: product:sku:availability, or a legacy offer's id. */
  offerId: string
  offerName: string
  friendlyName: string
  quantity: number
  status: 'none' | 'active' | 'suspended' | 'deleted' | 'expired' | 'pending' | 'disabled'
  /** ISO 8601; empty for what has no term. */
  termDuration: string
  billingCycle: string
  /** Null where Microsoft names none. */
  startDate: string | null
  endDate: string | null
  /** The same end as an instant, ISO 8601. */
  endsAt: string | null
  autoRenew: boolean
  isTrial: boolean
  orderId: string | null
  /** The Azure subscription's id; of a reservation or a plan. */
  entitlementId: string | null
  /** Microsoft's product type id: OnlineServicesNCE, Azure, Software… Empty for an offer of before new commerce. */
  productType: string
}

/** Whether it still gives the customer something: what was cancelled or ran out does not. ch. 8.3. */
export function isHeld({ status }: Pick<OwnedSubscription, 'status'>): boolean {
  return status === 'active' || status === 'suspended' || status === 'pending'
}
