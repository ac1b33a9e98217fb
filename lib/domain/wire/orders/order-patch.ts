import { z } from 'zod'
import { CustomerId, MpnId, OrderId, SubscriptionId } from '../ids'
import { SentBillingCycle } from './purchase'

/** Legacy orders carry an etag, and want it back in the body. ch. 3.4. */
const SentAttributes = z.strictObject({ etag: z.string().optional(), objectType: z.string().optional() })

/** Lines named: those alone; none named: all. ch. 7.7 b has the table of what may be cancelled this way. */
export const OrderCancellation = z.strictObject({
  id: OrderId,
  status: z.literal('cancelled'),
  lineItems: z
    .array(z.strictObject({ lineItemNumber: z.int().nonnegative(), offerId: z.string().min(1) }))
    .min(1)
    .optional(),
})
export type OrderCancellation = z.infer<typeof OrderCancellation>

const existingLine = {
  lineItemNumber: z.int().nonnegative(),
  offerId: z.string().min(1),
  friendlyName: z.string().optional(),
  quantity: z.int().positive(),
  partnerIdOnRecord: MpnId.optional(),
  attributes: SentAttributes.optional(),
}

/** A legacy add-on towards a subscription that is owned already. ch. 7.7 a. */
export const AddOnLine = z.strictObject({
  ...existingLine,
  parentSubscriptionId: SubscriptionId,
  subscriptionId: SubscriptionId.optional(),
})
export type AddOnLine = z.infer<typeof AddOnLine>

const existingOrder = {
  id: OrderId.optional(),
  referenceCustomerId: CustomerId,
  attributes: SentAttributes.optional(),
}

export const AddOnPurchase = z.strictObject({ ...existingOrder, lineItems: z.array(AddOnLine).min(1) })
export type AddOnPurchase = z.infer<typeof AddOnPurchase>

/** Legacy subscriptions only; the billing cycle of new commerce is the subscription's own. ch. 7.7 c, 8.5. */
export const OrderBillingChange = z.strictObject({
  ...existingOrder,
  billingCycle: SentBillingCycle,
  lineItems: z.array(z.strictObject({ ...existingLine, subscriptionId: SubscriptionId.optional() })).min(1),
})
export type OrderBillingChange = z.infer<typeof OrderBillingChange>

/** What an order may be patched with: one of three, never two at once. ch. 7.7. */
export const OrderPatch = z.union([OrderCancellation, AddOnPurchase, OrderBillingChange])
export type OrderPatch = z.infer<typeof OrderPatch>
