import { randomBytes, randomUUID } from 'node:crypto'
import { type Call, Refusal } from '../../../http/route.ts'
import { findOffer } from '../../../seed/catalog/offers/offers.ts'
import type { Customer } from '../../../seed/customer.ts'
import { requireUserForResellers } from '../../purchase/conditions/requirements.ts'
import { inspectLine } from '../../purchase/line/inspect-line.ts'
import { pricingResource } from '../../purchase/line/price-line.ts'
import { ownedBy } from '../../purchase/owned.ts'
import { requireResellers } from '../../purchase/resellers-on-record.ts'
import { findSubscription } from '../../subscriptions/find-subscriptions.ts'
import { keepSubscription } from '../../subscriptions/keep-subscription.ts'
import { newLine } from '../new-order.ts'
import { refuseLine } from '../refuse-line.ts'
import type { StoredOrder, StoredOrderLine } from '../stored-order.ts'
import type { PatchBody } from './patch-body.ts'

type PatchLine = NonNullable<PatchBody['lineItems']>[number]

/** Appends add-ons to a legacy order; the numbers of its lines go on (ch. 7.7a). Throws what a purchase is refused for. */
export function addAddOns(
  call: Call,
  customer: Customer,
  order: StoredOrder,
  asked: readonly PatchLine[],
): StoredOrder {
  const first = order.lineItems.length
  const added = asked.map((line, index) => addOn(call, customer, order, line, first + index))
  return { ...order, version: (order.version ?? 1) + 1, lineItems: [...order.lineItems, ...added] }
}

function addOn(call: Call, customer: Customer, order: StoredOrder, line: PatchLine, number: number): StoredOrderLine {
  const { world, tenant } = call
  const { offerId, quantity, parentSubscriptionId, partnerIdOnRecord: primary } = line
  if (!offerId || quantity === undefined || !parentSubscriptionId) {
    throw new Refusal(400, 800002, `Line ${number}: offerId, quantity and parentSubscriptionId are required.`)
  }
  requireUserForResellers(call, primary !== undefined)
  requireResellers({ primary, additional: [] }, customer, tenant)
  const inspected = inspectLine(
    { catalogItemId: offerId, quantity, provisioningContext: { parentSubscriptionId } },
    { customer, now: world.now(), owned: ownedBy(world, customer), besides: [] },
  )
  if ('problem' in inspected) throw refuseLine(inspected.problem, number)
  const made = {
    offerId,
    friendlyName: line.friendlyName,
    quantity,
    currencyCode: inspected.currency,
    termDuration: '',
    pricing: pricingResource(inspected.pricing),
    partnerIdOnRecord: primary,
    additionalPartnerIdsOnRecord: [],
    provisioningContext: undefined,
    renewsTo: undefined,
    attestationAccepted: undefined,
    promotionId: undefined,
    customTermEndDate: undefined,
    parentSubscriptionId,
  }
  const hex = (length: number) => randomBytes(length).toString('hex').slice(0, length)
  const ids = { guid: () => randomUUID(), hex }
  const { billingCycle } = order
  return newLine(made, number, 1, { billingCycle, placedAt: world.now(), clock: world.clock, ids })
}

/**
 * Another billing cycle for everything in a legacy order (ch. 7.7c). Throws 400/6000 while a subscription of it is not
 * active, 400/6001 when an offer has not got the cycle.
 */
export function changeCycle(call: Call, customer: Customer, order: StoredOrder, billingCycle: string): StoredOrder {
  const subscriptions = order.lineItems.flatMap(({ subscriptionId }) => {
    const found = subscriptionId === null ? undefined : findSubscription(call.world, customer, subscriptionId)
    return found === undefined ? [] : [found]
  })
  const active = subscriptions.filter(({ status }) => status === 'active')
  if (active.length < order.lineItems.length) {
    throw new Refusal(400, 6000, 'The billing cycle cannot be changed: a subscription of the order is not active.')
  }
  for (const { offerId } of order.lineItems) {
    if (!findOffer(offerId)?.supportedBillingCycles.some((cycle) => cycle === billingCycle)) {
      throw new Refusal(400, 6001, `The offer ${offerId} does not support the billing cycle ${billingCycle}.`)
    }
  }
  for (const before of active) keepSubscription(call, { customer, before, after: { ...before, billingCycle } })
  const lineItems = order.lineItems.map((line) => ({ ...line, billingCycle }))
  return { ...order, billingCycle, version: (order.version ?? 1) + 1, lineItems }
}
