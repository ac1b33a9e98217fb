import type { Call } from '../../http/route.ts'
import type { Customer } from '../../seed/customer.ts'
import { recordActivity } from '../audit/record-activity.ts'
import { raiseEvent } from '../webhooks/raise-event.ts'
import { type Subscription, storedSubscriptions } from './stored-subscription.ts'
import { subscriptionResource } from './subscription-resource.ts'

type Change = {
  customer: Customer
  /** Absent for a subscription that the change makes. */
  before?: Subscription
  after: Subscription
  /** A word of ch. 9.1. */
  operationType?: string
  /** When the change shows; at once unless told. */
  at?: Date
}

/** Stores a change of a subscription under a new version, writes it down and tells who listens. Returns what was kept. */
export function keepSubscription(call: Call, change: Change): Subscription {
  const { customer, before, after, operationType = 'update_subscription', at } = change
  const { world } = call
  const now = world.now()
  const kept: Subscription =
    before === undefined ? after : { ...after, version: before.version + 1, updates: before.updates + 1 }
  const isLater = at !== undefined && at > now && before !== undefined
  world
    .rows(storedSubscriptions)
    .set(kept.id, isLater ? { current: before, next: { at: at.toISOString(), subscription: kept } } : { current: kept })
  const { id: auditId } = recordActivity(call, {
    operationType,
    resourceType: 'subscription',
    customer,
    oldValue: before && subscriptionResource(before, customer, now),
    newValue: subscriptionResource(kept, customer, now),
    data: { SubscriptionId: kept.id, OfferId: kept.offerId, Quantity: String(kept.quantity) },
  })
  if (before !== undefined) {
    raiseEvent(call, 'subscription-updated', {
      resourceUri: `/webhooks/v1/customers/${customer.id}/subscriptions/${kept.id}`,
      resourceName: 'subscription',
      auditUri: `/v1/auditrecords/${auditId}`,
    })
  }
  world.changed()
  return kept
}
