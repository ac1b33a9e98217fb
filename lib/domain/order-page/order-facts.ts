import type { DriftKind } from '../history/order-entry'

/** What Microsoft has of the lines of an order by now, as it was last read. Dates are ISO 8601 in UTC. */
export type OrderFacts = { subscriptions: SubscriptionFacts[]; drifts: OrderDrift[] }

/** partner-center-api.md ch. 8.2. */
export type SubscriptionFacts = {
  id: string
  /** Microsoft's word. */
  status: string
  quantity: number
  autoRenewEnabled: boolean | null
  startsAt: string | null
  /** Last day of the term, as Microsoft names it. */
  endsAt: string | null
  /** Until then it can be cancelled. */
  cancellableUntil: string | null
  /** How many seats may still go, and until when. */
  refundable: { quantity: number; until: string }[]
  promotionId: string | null
  readAt: string
}

/** In what Microsoft has something else than was ordered here. */
export type OrderDrift = {
  orderId: string
  /** 0 may also stand for the order as a whole: then `kind` is about all of it. */
  lineItemNumber: number
  kind: DriftKind
  ordered: string
  found: string
  /** When it was noticed. */
  foundAt: string
}

/** The end of the last window in which something of a subscription may still go; null where it has none. */
export function reversibleUntil({ cancellableUntil, refundable }: SubscriptionFacts): string | null {
  const ends = [...(cancellableUntil ? [cancellableUntil] : []), ...refundable.map(({ until }) => until)]
  return ends.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null
}
