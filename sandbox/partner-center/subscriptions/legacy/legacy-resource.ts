import type { OfferSeed } from '../../../seed/catalog/offers/offer-seed.ts'
import type { Customer } from '../../../seed/customer.ts'
import { link, longTime } from '../../wire/envelope.ts'
import { azureSubscriptionId } from '../azure/entitlements.ts'
import { etagOf } from '../etag.ts'
import type { Subscription } from '../stored-subscription.ts'

/** A subscription of the legacy commerce as the service writes it (ch. 8.2): no terms, an offer in the place of a plan. */
export function legacySubscriptionResource(subscription: Subscription, offer: OfferSeed, customer: Customer) {
  const { id, customerId, parentSubscriptionId: parent, termEnd, version } = subscription
  const isUsage = offer.billing === 'usage'
  const path = `/customers/${customerId}/subscriptions`
  return {
    id,
    ...(isUsage ? { entitlementId: azureSubscriptionId(id).toUpperCase() } : {}),
    offerId: offer.id,
    offerName: offer.name,
    friendlyName: subscription.friendlyName,
    quantity: subscription.quantity,
    unitType: isUsage ? 'Usage-based' : 'Licenses',
    parentSubscriptionId: parent,
    hasPurchasableAddons: false,
    creationDate: longTime(subscription.createdAt),
    effectiveStartDate: longTime(subscription.startedAt),
    commitmentEndDate: `${termEnd}T00:00:00Z`,
    status: subscription.status,
    autoRenewEnabled: subscription.autoRenewEnabled,
    isTrial: offer.isTrial,
    billingType: offer.billing,
    billingCycle: subscription.billingCycle,
    isMicrosoftProduct: true,
    partnerId: subscription.partnerId ?? '',
    contractType: 'subscription',
    ...(subscription.status === 'suspended' ? { suspensionReasons: ['PartnerRequested'] } : {}),
    links: {
      offer: link(`/offers/${offer.id}?country=${customer.country}`),
      ...(parent === undefined ? {} : { parentSubscription: link(`${path}/${parent}`) }),
      self: link(`${path}/${id}`),
    },
    orderId: subscription.orderId,
    attributes: { etag: etagOf(id, version), objectType: 'Subscription' },
  }
}
