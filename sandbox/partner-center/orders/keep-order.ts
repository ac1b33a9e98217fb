import type { Call } from '../../http/route.ts'
import type { Customer } from '../../seed/customer.ts'
import { recordActivity } from '../audit/record-activity.ts'
import { orderResource } from './order-resource.ts'
import type { StoredOrder } from './stored-order.ts'

/** Stores a new or a changed order and writes it down as the audit records do (ch. 9.1). */
export function keepOrder(call: Call, customer: Customer, order: StoredOrder, before?: StoredOrder): void {
  const { world } = call
  const now = world.now()
  const show = (shown: StoredOrder) => orderResource(shown, customer, now, { withPrices: false })
  if (before === undefined) world.addOrder(order)
  else world.replaceOrder(order)
  recordActivity(call, {
    operationType: before === undefined ? 'create_order' : 'update_order',
    resourceType: 'order',
    customer,
    oldValue: before && show(before),
    newValue: show(order),
    data: {
      OrderId: order.id,
      AlternateId: order.alternateId,
      BillingCycle: order.billingCycle,
      ...Object.assign({}, ...order.lineItems.map(lineData)),
    },
  })
}

function lineData(line: StoredOrder['lineItems'][number]): Record<string, string> {
  const { lineItemNumber: n } = line
  return {
    [`OfferId-${n}`]: line.offerId,
    [`SubscriptionName-${n}`]: line.friendlyName,
    [`Quantity-${n}`]: String(line.quantity),
    ...(line.subscriptionId === null ? {} : { [`SubscriptionId-${n}`]: line.subscriptionId }),
    ...(line.partnerIdOnRecord === undefined ? {} : { [`PartnerOnRecord-${n}`]: line.partnerIdOnRecord }),
  }
}
