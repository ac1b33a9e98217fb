import { findOffer } from '../../seed/catalog/offers/offers.ts'
import type { ProductSeed } from '../../seed/catalog/product-seed.ts'
import type { Customer } from '../../seed/customer.ts'
import { cycleNames } from '../catalog/availability-resource.ts'
import { isMicrosoftProduct, productType } from '../catalog/product-resource.ts'
import { skuTitle } from '../catalog/sku-resource.ts'
import { findPlan } from '../purchase/find-item.ts'
import { isLegacyId } from '../purchase/plan-facts.ts'
import { refundWindow } from '../purchase/refund-window.ts'
import { link, longTime } from '../wire/envelope.ts'
import { azureSubscriptionId } from './azure/entitlements.ts'
import { benefitLines } from './benefit-lines.ts'
import { etagOf } from './etag.ts'
import { legacySubscriptionResource } from './legacy/legacy-resource.ts'
import type { Instructions, Subscription } from './stored-subscription.ts'
import { billingPeriodEnd } from './terms/billing-period.ts'

/** The subscription as the service writes it at `now` (ch. 8.2). */
export function subscriptionResource(subscription: Subscription, customer: Customer, now: Date) {
  const { id, offerId, termEnd } = subscription
  const offer = isLegacyId(offerId) ? findOffer(offerId) : undefined
  if (offer !== undefined) return legacySubscriptionResource(subscription, offer, customer)
  const plan = findPlan(offerId)
  if (plan === undefined) throw new RangeError(`${offerId} is not in the catalogue`)
  const { product, sku } = plan
  const charged = billingPeriodEnd(subscription, now)
  return {
    id,
    ...(product.kind === 'azure-plan' ? { entitlementId: azureSubscriptionId(id) } : {}),
    offerId,
    offerName: skuTitle(product, sku),
    friendlyName: subscription.friendlyName,
    productType: productType(product),
    quantity: subscription.quantity,
    unitType: unitTypes[product.kind] ?? 'Licenses',
    parentSubscriptionId: subscription.parentSubscriptionId,
    hasPurchasableAddons: false,
    creationDate: longTime(subscription.createdAt),
    effectiveStartDate: longTime(subscription.startedAt),
    commitmentEndDate: `${termEnd}T00:00:00Z`,
    commitmentEndDateTime: `${termEnd}T23:59:59Z`,
    ...windows(subscription, product, now),
    billingCycleEndDate: `${charged}T00:00:00Z`,
    billingCycleEndDateTime: `${charged}T23:59:59Z`,
    status: subscription.status,
    autoRenewEnabled: subscription.autoRenewEnabled,
    isTrial: sku.isTrial ?? false,
    billingType: billingTypes[product.kind] ?? 'license',
    billingCycle: subscription.billingCycle,
    termDuration: subscription.termDuration,
    renewalTermDuration: subscription.renewalTermDuration,
    isMicrosoftProduct: isMicrosoftProduct(product),
    partnerId: subscription.partnerId ?? '',
    promotionId: subscription.promotionId,
    attentionNeeded: false,
    actionTaken: false,
    contractType: 'subscription',
    scheduledNextTermInstructions: instructions(subscription.scheduledNextTermInstructions),
    nextChargeInstructions: instructions(subscription.nextChargeInstructions),
    ...(subscription.status === 'suspended' ? { suspensionReasons: ['PartnerRequested'] } : {}),
    links: {
      ...catalogLinks(offerId, customer.country),
      ...parentLink(subscription),
      self: link(`/customers/${customer.id}/subscriptions/${id}`),
    },
    publisherName: product.publisherName,
    ...benefitLines(subscription),
    orderId: subscription.orderId,
    attributes: { etag: etagOf(id, subscription.version), objectType: 'Subscription' },
  }
}

const unitTypes: Partial<Record<ProductSeed['kind'], string>> = {
  'azure-plan': 'Usage-based',
  saas: 'License(s)',
  'savings-plan': 'Benefit',
}
const billingTypes: Partial<Record<ProductSeed['kind'], string>> = { 'azure-plan': 'usage', 'savings-plan': 'benefit' }

/** Until when the purchase and its seats can be given back; absent once that has passed. */
function windows({ cancellableUntil: until, seats, termDuration }: Subscription, product: ProductSeed, now: Date) {
  const time = now.toISOString()
  const open = seats.filter((seat) => seat.until > time)
  return {
    ...(until !== undefined && until > time
      ? {
          cancellationAllowedUntilDate: longTime(until),
          refundOptions: [
            { type: refundWindow(product.kind, termDuration)?.type ?? 'Partial', expiresAt: longTime(until) },
          ],
        }
      : {}),
    ...(open.length > 0
      ? {
          refundableQuantity: {
            totalQuantity: open.reduce((sum, { quantity }) => sum + quantity, 0),
            details: open.map((seat) => ({ quantity: seat.quantity, allowedUntilDateTime: longTime(seat.until) })),
          },
        }
      : {}),
  }
}

/** Instructions write their billing cycle in PascalCase (ch. 8.6). */
function instructions(given: Instructions | undefined) {
  if (given === undefined) return undefined
  const { product, quantity, customTermEndDate } = given
  const billingCycle = cycleNames[product.billingCycle] ?? product.billingCycle
  return { product: { ...product, billingCycle }, quantity, customTermEndDate }
}

function catalogLinks(offerId: string, country: string) {
  const [productId, skuId, availabilityId] = offerId.split(':')
  const product = `/products/${productId}`
  return {
    product: link(`${product}?country=${country}`),
    sku: link(`${product}/skus/${skuId}?country=${country}`),
    availability: link(`${product}/skus/${skuId}/availabilities/${availabilityId}?country=${country}`),
  }
}

function parentLink({ customerId, parentSubscriptionId: parent }: Subscription) {
  return parent === undefined ? {} : { parentSubscription: link(`/customers/${customerId}/subscriptions/${parent}`) }
}
