import type { Customer } from '../../seed/customer.ts'
import type { World } from '../../world.ts'
import { lineStage } from '../orders/provisioning/progress.ts'
import { noHistory, type PromotionHistory, promotionHistory } from '../promotions/promotion-history.ts'
import { activeEntitlements } from '../subscriptions/azure/entitlements.ts'
import { subscriptionsOf } from '../subscriptions/find-subscriptions.ts'
import type { Subscription } from '../subscriptions/stored-subscription.ts'
import { findPlan, planOf } from './find-item.ts'
import { isAzure } from './plan-facts.ts'

type TermEnd = { subscriptionId: string; day: string; term: string }

/** What a customer has already, as far as new purchases ask for it. */
export type Owned = {
  /** Seats of active subscriptions by `productId:skuId`. */
  seats: ReadonlyMap<string, number>
  /** Every subscription, by id in lower case. */
  subscriptions: ReadonlyMap<string, Subscription>
  /** How many more are ordered and not provisioned yet. */
  underWay: number
  /** Last days of the running terms of licence subscriptions that are active and no trials. */
  termEnds: readonly TermEnd[]
  /** Ids of the active Azure subscriptions under Azure plans, lower case. */
  azureSubscriptions: ReadonlySet<string>
  /** What promotions count. */
  history: PromotionHistory
}

export const nothingOwned: Owned = {
  seats: new Map(),
  subscriptions: new Map(),
  underWay: 0,
  termEnds: [],
  azureSubscriptions: new Set(),
  history: noHistory,
}

/** Reads what the customer's purchases have become until now. */
export function ownedBy(world: World, customer: Pick<Customer, 'id' | 'country'>): Owned {
  const seats = new Map<string, number>()
  const subscriptions = new Map<string, Subscription>()
  const termEnds: TermEnd[] = []
  const azureSubscriptions = new Set<string>()
  for (const subscription of subscriptionsOf(world, customer)) {
    const { id, offerId, status, quantity, termEnd, termDuration } = subscription
    subscriptions.set(id.toLowerCase(), subscription)
    if (status !== 'active') continue
    for (const { id: azureId } of activeEntitlements(world, subscription)) azureSubscriptions.add(azureId)
    seats.set(planOf(offerId), (seats.get(planOf(offerId)) ?? 0) + quantity)
    const plan = findPlan(offerId)
    if (plan?.product.kind === 'license' && !plan.sku.isTrial) {
      termEnds.push({ subscriptionId: id, day: termEnd, term: termDuration })
    }
  }
  const history = promotionHistory(world, customer.id)
  return { seats, subscriptions, underWay: underWay(world, customer.id), termEnds, azureSubscriptions, history }
}

function underWay(world: World, customerId: string): number {
  const now = world.now()
  const lines = world.ordersOf(customerId).flatMap((order) => order.lineItems.map((line) => ({ order, line })))
  return lines.filter(
    ({ order, line }) =>
      line.subscriptionId !== null &&
      ['hidden', 'unfulfilled', 'prefulfillment-pending'].includes(lineStage(order, line, now)),
  ).length
}

/** What a subscription id names, as reservations and savings plans ask: an Azure plan in force, or why it is none. */
export function azurePlanOf({ subscriptions }: Owned, id: string): Subscription | 'unknown' | 'not-azure' | 'inactive' {
  const subscription = subscriptions.get(id.toLowerCase())
  if (subscription === undefined) return 'unknown'
  if (!isAzure(subscription.offerId)) return 'not-azure'
  return subscription.status === 'active' ? subscription : 'inactive'
}
