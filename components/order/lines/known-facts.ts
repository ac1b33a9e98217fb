import type { ActionResult } from '@/lib/domain/action-result'
import type { OrderDrift, OrderFacts, SubscriptionFacts } from '@/lib/domain/order-page/order-facts'
import type { LineSubscriptionSource } from './line-subscription'

/** What Microsoft has of an order by now, with the readings of what is too new to be known. */
export type KnownFacts = OrderFacts & {
  readings: Record<string, Promise<ActionResult<SubscriptionFacts>>>
  /** When it was read, ISO 8601. */
  now: string
}

export function subscriptionOf(facts: KnownFacts, id: string | null): LineSubscriptionSource | undefined {
  if (id === null) return undefined
  return facts.subscriptions.find((one) => one.id === id) ?? facts.readings[id]
}

/** What is about one line; without a line what is about the order as a whole: that is told under the order's own id. */
export function driftsOf({ drifts }: KnownFacts, orderId: string, lineItemNumber?: number): OrderDrift[] {
  const isWhole = (drift: OrderDrift) => drift.ordered === orderId
  return drifts.filter((drift) => {
    if (drift.orderId !== orderId) return false
    return lineItemNumber === undefined ? isWhole(drift) : !isWhole(drift) && drift.lineItemNumber === lineItemNumber
  })
}
