import { z } from 'zod'
import { AuditRecord } from '@/lib/domain/wire/audit/audit-record'
import { Availability } from '@/lib/domain/wire/catalog/availability'
import { ReservationArtifact } from '@/lib/domain/wire/catalog/entitlement'
import { Product } from '@/lib/domain/wire/catalog/product'
import { Sku } from '@/lib/domain/wire/catalog/sku'
import { Collection } from '@/lib/domain/wire/collection'
import { QualificationRequest, Qualifications } from '@/lib/domain/wire/customers/qualification'
import { CartCheckoutResult, Order } from '@/lib/domain/wire/orders/order'
import { Upgrade } from '@/lib/domain/wire/subscriptions/legacy-upgrade'
import { Subscription } from '@/lib/domain/wire/subscriptions/subscription'
import { Transition } from '@/lib/domain/wire/subscriptions/transition'
import { WebhookEvent } from '@/lib/domain/wire/webhooks/webhook-event'

/** Pages whose dates have a letter or spaces too many. */
const mistyped = (schema: z.ZodObject, ...dates: string[]) =>
  schema.extend(Object.fromEntries(dates.map((date) => [date, z.string()])))
const MistypedOrder = mistyped(Order, 'creationDate')
const MistypedSubscription = mistyped(Subscription, 'creationDate', 'effectiveStartDate', 'commitmentEndDate')

/** Pages that print another resource than the one they are about: read as what they print. */
export const misprints: Record<string, z.ZodType> = {
  // A page on throttling that shows audit records.
  'api-throttling-guidance.response.json': Collection(AuditRecord),
  'get-a-list-of-availabilities-for-a-sku-by-customer.response.for-azure-plan.json': Sku,
  'get-a-list-of-availabilities-for-a-sku-by-customer.response.for-new-commerce-license-base.json': Availability,
  'get-a-list-of-availabilities-for-a-sku.response.for-new-commerce-license-base.json': Availability,
  'get-a-list-of-skus-for-a-product-by-customer.response.for-azure-plan.json': Product,
  'get-a-list-of-skus-for-a-product-by-customer.response.for-new-commerce-license-base.json': Collection(Sku),
  // An announcement: one element of the array, in PascalCase.
  'api-change-log.response.json': z.strictObject({
    Qualification: z.string(),
    VettingStatus: z.string(),
    VettingReason: z.string(),
    VettingCreatedDate: z.string(),
  }),
  // The same announcement: an answer whose date is none of the wire's.
  'api-change-log.response-2.json': z.strictObject({
    Qualification: z.string(),
    VettingStatus: z.string(),
    VettingCreatedDate: z.string(),
  }),
  // Answers among the requests, and a request whose address is cut short.
  'get-customer-qualification-asynchronous.request.state-owned-entity-samples.json': QualificationRequest,
  'get-customer-qualification-asynchronous.request.state-owned-entity-samples-2.json': Qualifications,
  'get-customer-qualification-asynchronous.request.state-owned-entity-samples-3.json': Qualifications,
  'get-customer-qualification-asynchronous.request.state-owned-entity-samples-4.json': Qualifications,
  // A part of the page, but a whole event.
  'partner-center-webhooks.fragment.sample.json': WebhookEvent,
  'azure-purchase-savings-plan.response.create-order-2.json': MistypedOrder,
  'azure-purchase-savings-plan.response.get-an-order-by-id.json': MistypedOrder,
  'azure-purchase-savings-plan.response.get-all-of-a-customer-s-orders.json': Collection(MistypedOrder),
  'get-a-list-of-add-ons-for-a-subscription.response.json': Collection(MistypedSubscription),
  'get-a-list-of-subscriptions-by-order.response.json': Collection(MistypedSubscription),
  'get-all-of-a-customer-s-subscriptions.response.json': Collection(MistypedSubscription),
  // A placeholder stands where the id should be.
  'update-the-nickname-for-a-subscription.request.json': Subscription.extend({ id: z.literal('<subscriptionID>') }),
  'update-the-nickname-for-a-subscription.request-2.json': Subscription.extend({ id: z.literal('<subscriptionID>') }),
  // The order without its wrapper; the client reads both. ch. 6.6.
  'checkout-a-cart.response.for-a-new-commerce-license-ba.json': Order,
  // What checking out the updated cart answers.
  'update-a-cart.fragment.api-sample-check-out-cart.json': CartCheckoutResult,
  // A collection whose list has another name; the client reads both. ch. 8.7.
  'get-transitions.response.json': z.looseObject({ transition: z.array(Transition) }),
  // It is posted, though the page says GET.
  'transition-a-subscription.request.json': Upgrade,
  // The detail of an artifact, among the lists of entitlements.
  'get-a-collection-of-entitlements.response-3.json': ReservationArtifact,
  'get-a-collection-of-entitlements.response-4.json': ReservationArtifact,
  // Its lines are abridged to {}.
  'pending-po-upload.response.json': Order.extend({ lineItems: z.array(z.strictObject({})) }),
}
