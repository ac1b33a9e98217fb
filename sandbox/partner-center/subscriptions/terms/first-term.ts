import { availabilitiesOf } from '../../../seed/catalog/availabilities.ts'
import type { StoredOrder, StoredOrderLine } from '../../orders/stored-order.ts'
import { findPlan } from '../../purchase/find-item.ts'
import { isLegacyId, planFacts } from '../../purchase/plan-facts.ts'
import type { Instructions, Subscription } from '../stored-subscription.ts'
import { newTerm } from './term.ts'

/** The subscription that a line made when it was provisioned. */
export function firstTerm(order: StoredOrder, line: StoredOrderLine, country: string): Subscription {
  const { offerId, termDuration, quantity, customTermEndDate } = line
  if (line.subscriptionId === null) throw new TypeError(`line ${line.lineItemNumber} of ${order.id} makes none`)
  return {
    id: line.subscriptionId,
    customerId: order.customerId,
    country,
    orderId: order.id,
    friendlyName: line.friendlyName,
    billingCycle: line.billingCycle,
    renewalTermDuration: line.renewsTo?.termDuration ?? '',
    partnerId: line.partnerIdOnRecord,
    promotionId: line.promotionId,
    parentSubscriptionId: line.parentSubscriptionId,
    createdAt: line.schedule.settledAt,
    startedAt: order.createdAt,
    status: 'active',
    statusSince: line.schedule.settledAt,
    autoRenewEnabled: !(isLegacyId(offerId) && planFacts(offerId)?.isTrial),
    scheduledNextTermInstructions: trialConversion(line, country),
    purchaseCommitment: line.purchaseCommitment,
    provisioningContext: line.provisioningContext,
    updates: 0,
    version: 1,
    ...newTerm({ offerId, termDuration, quantity, customTermEndDate }, new Date(order.createdAt)),
  }
}

/** A trial carries from its first day on what it becomes at its end: the paid plan (ch. 8.6). */
export function trialConversion(
  { offerId, quantity, renewsTo }: Pick<StoredOrderLine, 'offerId' | 'quantity' | 'renewsTo'>,
  country: string,
): Instructions | undefined {
  const plan = findPlan(offerId)
  const [paid] = plan?.sku.isTrial ? (plan.sku.upgradeTargets ?? []) : []
  const target = paid && paidAvailability(paid, country, renewsTo?.termDuration ?? 'P1Y')
  if (!target) return undefined
  return {
    product: {
      productId: target.product.id,
      skuId: target.sku.id,
      availabilityId: target.id,
      billingCycle: target.billingCycles[0] ?? 'monthly',
      termDuration: target.term ?? 'P1Y',
    },
    quantity,
  }
}

function paidAvailability(plan: string, country: string, term: string) {
  const found = findPlan(plan)
  return found && availabilitiesOf(found.product, found.sku, country).find((candidate) => candidate.term === term)
}
