import { type Call, Refusal } from '../../../http/route.ts'
import type { Customer } from '../../../seed/customer.ts'
import { billingCycleOf, foldCase } from '../../wire/wire-words.ts'
import { keepOrder } from '../keep-order.ts'
import { isLegacyOrder } from '../order-resource.ts'
import { orderStatus } from '../provisioning/progress.ts'
import { requireOrder } from '../require-order.ts'
import type { StoredOrder } from '../stored-order.ts'
import { cancelLines } from './cancel-lines.ts'
import { addAddOns, changeCycle } from './legacy-lines.ts'
import { type PatchBody, requirePatchBody } from './patch-body.ts'

/**
 * PATCH of an order (ch. 7.7; cancel-software-purchases, cancel-an-order-from-the-integration-sandbox): cancels it or some
 * of its lines. Add-ons and billing cycles are changed here for the legacy commerce only.
 * Throws 400/800002, 400/900126, 400/800029, 400/900141, 400/6000 and 6001, and what cancelling is refused for.
 */
export function patchOrder(call: Call, customer: Customer): StoredOrder {
  const order = requireOrder(call, customer.id)
  const body = requirePatchBody(call)
  const now = call.world.now()
  const asked = foldCase(body.status ?? '')
  if (asked === 'cancelled' || asked === 'canceled') {
    const cancelled = cancelLines(call, customer, order, body.lineItems)
    keepOrder(call, customer, cancelled, order)
    return cancelled
  }
  if (asked !== '' && asked !== 'unknown' && asked !== foldCase(orderStatus(order, now))) {
    throw new Refusal(400, 800002, `An order cannot be set to ${body.status}.`)
  }
  const addOns = newAddOns(order, body)
  const [addOn] = addOns
  if (addOn !== undefined && isLegacyOrder(order)) {
    const added = addAddOns(call, customer, order, addOns)
    keepOrder(call, customer, added, order)
    return added
  }
  if (addOn !== undefined) {
    // The new commerce buys add-ons as ordinary lines (ch. 8.10).
    throw new Refusal(400, 800029, `The add-on ${addOn.offerId} is unrelated to ${addOn.parentSubscriptionId}.`)
  }
  const cycle = body.billingCycle === undefined ? 'unknown' : billingCycleOf(body.billingCycle)
  if (cycle !== 'unknown' && cycle !== order.billingCycle && isLegacyOrder(order)) {
    const changed = changeCycle(call, customer, order, cycle)
    keepOrder(call, customer, changed, order)
    return changed
  }
  if (cycle !== 'unknown' && cycle !== order.billingCycle) {
    throw new Refusal(400, 900141, 'The billing cycle of these subscriptions is changed on the subscription.')
  }
  return order
}

/** Lines towards a subscription. One that is in the order already is only written back: its subscription tells. */
function newAddOns({ lineItems }: StoredOrder, body: PatchBody): NonNullable<PatchBody['lineItems']> {
  const known = new Set(lineItems.map(({ subscriptionId }) => subscriptionId?.toLowerCase()))
  return (body.lineItems ?? []).filter(
    ({ parentSubscriptionId, subscriptionId }) =>
      parentSubscriptionId && !(subscriptionId && known.has(subscriptionId.toLowerCase())),
  )
}
