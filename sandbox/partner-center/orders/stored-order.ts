import { z } from 'zod'
import { Pricing } from '../carts/stored-cart.ts'

/** When the stages of one line begin, in ISO time, and how it ends. Reading an order never changes it. */
export const Schedule = z.object({
  /** From here on `provisioningstatus` has something to tell. */
  visibleAt: z.string(),
  prefulfillmentAt: z.string(),
  settledAt: z.string(),
  outcome: z.enum(['fulfilled', 'failed']),
})
export type Schedule = z.infer<typeof Schedule>

export const StoredOrderLine = z.object({
  lineItemNumber: z.int(),
  offerId: z.string(),
  /** Assigned at once, shown when the line is fulfilled; null for items that make no subscription. */
  subscriptionId: z.guid().nullable(),
  friendlyName: z.string(),
  quantity: z.int(),
  termDuration: z.string(),
  billingCycle: z.string(),
  partnerIdOnRecord: z.string().optional(),
  additionalPartnerIdsOnRecord: z.array(z.string()).optional(),
  provisioningContext: z.record(z.string(), z.string()).optional(),
  renewsTo: z.object({ termDuration: z.string() }).optional(),
  attestationAccepted: z.boolean().optional(),
  promotionId: z.string().optional(),
  customTermEndDate: z.string().optional(),
  /** The subscription to which a legacy add-on belongs. */
  parentSubscriptionId: z.string().optional(),
  purchaseCommitment: z.object({ amount: z.number(), currency: z.string(), grain: z.string() }).optional(),
  pricing: Pricing,
  schedule: Schedule,
  cancelledAt: z.string().optional(),
})
export type StoredOrderLine = z.infer<typeof StoredOrderLine>

export const StoredOrder = z.object({
  id: z.string(),
  alternateId: z.string(),
  customerId: z.string(),
  billingCycle: z.string(),
  currencyCode: z.string(),
  createdAt: z.string(),
  /** From here on the order is in lists; by id it can be read at once. */
  listedAt: z.string(),
  lineItems: z.array(StoredOrderLine),
  totalPrice: z.number(),
  /** The order waits for a purchase-order document before anything is provisioned. */
  awaitsPurchaseOrder: z.boolean(),
  /** Legacy orders count their versions, for the etag. */
  version: z.int().optional(),
  /** When the document came, and until when it is looked at. */
  purchaseOrder: z.object({ uploadedAt: z.string(), reviewedAt: z.string() }).optional(),
})
export type StoredOrder = z.infer<typeof StoredOrder>
