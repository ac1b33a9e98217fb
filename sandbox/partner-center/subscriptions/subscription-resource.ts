import { findProduct, findSku } from '../../seed/catalog/products.ts'
import type { Customer } from '../../seed/customer.ts'
import { isMicrosoftProduct, productType } from '../catalog/product-resource.ts'
import { skuTitle } from '../catalog/sku-resource.ts'
import { link, longTime } from '../envelope.ts'
import type { StoredOrder, StoredOrderLine } from '../orders/stored-order.ts'
import { addDays, dayOf } from '../purchase/term-dates.ts'
import { currentTermEnd } from './current-term.ts'

/** Days in which seats of a licence can still be given back. */
const CANCELLATION_DAYS = 7

/** The subscription that a fulfilled line made (ch. 8.2), at `now`. */
export function subscriptionResource(order: StoredOrder, line: StoredOrderLine, customer: Customer, now: Date) {
  const [productId = '', skuId = '', availabilityId] = line.offerId.split(':')
  const product = findProduct(productId)
  const sku = product && findSku(product, skuId)
  if (product === undefined || sku === undefined) throw new RangeError(`${line.offerId} is not in the catalogue`)
  const end = dayOf(currentTermEnd(order, line, now))
  const path = `/products/${productId}`
  const isPlan = product.kind === 'azure-plan'
  return {
    id: line.subscriptionId,
    offerId: line.offerId,
    offerName: skuTitle(product, sku),
    friendlyName: line.friendlyName,
    productType: productType(product),
    quantity: line.quantity,
    unitType: isPlan ? 'Usage-based' : 'Licenses',
    hasPurchasableAddons: false,
    creationDate: longTime(line.schedule.settledAt),
    effectiveStartDate: longTime(order.createdAt),
    commitmentEndDate: `${end}T00:00:00Z`,
    commitmentEndDateTime: `${end}T23:59:59Z`,
    ...window(order, line, now),
    status: 'active',
    autoRenewEnabled: true,
    isTrial: sku.isTrial ?? false,
    billingType: isPlan ? 'usage' : 'license',
    billingCycle: line.billingCycle,
    termDuration: line.termDuration,
    renewalTermDuration: line.renewsTo?.termDuration ?? '',
    isMicrosoftProduct: isMicrosoftProduct(product),
    partnerId: line.partnerIdOnRecord ?? '',
    promotionId: line.promotionId,
    attentionNeeded: false,
    actionTaken: false,
    contractType: 'subscription',
    links: {
      product: link(`${path}?country=${customer.country}`),
      sku: link(`${path}/skus/${skuId}?country=${customer.country}`),
      availability: link(`${path}/skus/${skuId}/availabilities/${availabilityId}?country=${customer.country}`),
      self: link(`/customers/${customer.id}/subscriptions/${line.subscriptionId}`),
    },
    publisherName: product.publisherName,
    orderId: order.id,
    attributes: { objectType: 'Subscription' },
  }
}

/** Until when the purchase can be undone; absent once that has passed. */
function window(order: StoredOrder, line: StoredOrderLine, now: Date) {
  const until = addDays(new Date(order.createdAt), CANCELLATION_DAYS)
  if (until <= now) return {}
  return {
    cancellationAllowedUntilDate: longTime(until),
    refundOptions: [{ type: 'Partial', expiresAt: longTime(until) }],
    refundableQuantity: {
      totalQuantity: line.quantity,
      details: [{ quantity: line.quantity, allowedUntilDateTime: longTime(until) }],
    },
  }
}
