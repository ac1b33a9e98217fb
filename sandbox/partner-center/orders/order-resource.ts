import type { Customer } from '../../seed/customer.ts'
import { currencySymbol } from '../../seed/markets.ts'
import { isMarketplaceItem } from '../purchase/find-item.ts'
import { isLegacyId } from '../purchase/plan-facts.ts'
import { etagOf } from '../subscriptions/etag.ts'
import { link, longTime } from '../wire/envelope.ts'
import { lineStage, orderStatus } from './provisioning/progress.ts'
import type { StoredOrder, StoredOrderLine } from './stored-order.ts'

type Options = {
  /** Prices are only in answers to checkout and to reads with `include_price=true` (ch. 7.2). */
  withPrices: boolean
}

/** The order at `now` as the service writes it (ch. 7.2, 7.3). */
export function orderResource(order: StoredOrder, customer: Customer, now: Date, { withPrices }: Options) {
  const path = `/customers/${order.customerId}/orders/${order.id}`
  const status = orderStatus(order, now)
  return {
    id: order.id,
    alternateId: order.alternateId,
    referenceCustomerId: order.customerId,
    billingCycle: order.billingCycle,
    currencyCode: order.currencyCode,
    currencySymbol: currencySymbol(order.currencyCode),
    lineItems: order.lineItems.map((line) => ({
      ...lineResource(order, line, customer, now, withPrices),
      // An order that was cancelled as a whole still tells what it was for.
      ...(line.cancelledAt !== undefined && status !== 'cancelled' ? { quantity: 0 } : {}),
    })),
    creationDate: longTime(order.createdAt),
    status,
    transactionType: 'UserPurchase',
    links: {
      self: link(path),
      provisioningStatus: link(`${path}/provisioningstatus`),
      patchOperation: link(path, 'PATCH'),
    },
    ...(withPrices ? { totalPrice: order.totalPrice } : {}),
    client: {},
    attributes: isLegacyOrder(order)
      ? { etag: etagOf(order.id, order.version ?? 1), objectType: 'Order' }
      : { objectType: 'Order' },
  }
}

function lineResource(order: StoredOrder, line: StoredOrderLine, customer: Customer, now: Date, withPrices: boolean) {
  const subscriptionId = lineStage(order, line, now) === 'fulfilled' ? (line.subscriptionId ?? undefined) : undefined
  return {
    lineItemNumber: line.lineItemNumber,
    offerId: line.offerId,
    subscriptionId,
    termDuration: isLegacyId(line.offerId) ? undefined : line.termDuration,
    transactionType: 'New',
    friendlyName: line.friendlyName,
    quantity: line.quantity,
    customTermEndDate: line.customTermEndDate,
    partnerIdOnRecord: line.partnerIdOnRecord,
    additionalPartnerIdsOnRecord: line.additionalPartnerIdsOnRecord,
    parentSubscriptionId: line.parentSubscriptionId,
    provisioningContext: line.provisioningContext,
    renewsTo: line.renewsTo,
    attestationAccepted: line.attestationAccepted,
    promotionId: line.promotionId,
    purchaseCommitment: line.purchaseCommitment,
    ...(withPrices ? { pricing: line.pricing } : {}),
    links: lineLinks(order, line, customer, subscriptionId),
    attributes: { objectType: 'OrderLineItem' },
  }
}

export function isLegacyOrder({ lineItems: [line] }: StoredOrder): boolean {
  return line !== undefined && isLegacyId(line.offerId)
}

function lineLinks(
  order: StoredOrder,
  { offerId, lineItemNumber }: StoredOrderLine,
  { id, country }: Customer,
  subscriptionId: string | undefined,
) {
  const subscription =
    subscriptionId === undefined ? {} : { subscription: link(`/customers/${id}/subscriptions/${subscriptionId}`) }
  if (isLegacyId(offerId)) return subscription
  const [productId, skuId, availabilityId] = offerId.split(':')
  const product = `/products/${productId}`
  return {
    product: link(`${product}?country=${country}`),
    sku: link(`${product}/skus/${skuId}?country=${country}`),
    availability: link(`${product}/skus/${skuId}/availabilities/${availabilityId}?country=${country}`),
    ...(isMarketplaceItem(offerId)
      ? { activationLinks: link(`/customers/${id}/orders/${order.id}/lineitems/${lineItemNumber}/activationlinks`) }
      : {}),
    ...subscription,
  }
}
