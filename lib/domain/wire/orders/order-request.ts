import { z } from 'zod'
import { CustomerId, MpnId } from '../ids'
import { MAX_ADDITIONAL_RESELLERS } from './cart-request'
import { purchasedLineRequest, SentBillingCycle } from './purchase'

/** ch. 7.3, 7.4. Additional ids only after a primary one. */
export const OrderLineItemRequest = z
  .strictObject({
    ...purchasedLineRequest,
    lineItemNumber: z.int().nonnegative(),
    /** The catalogue item id: product:sku:availability. */
    offerId: z.string().min(1),
    partnerIdOnRecord: MpnId.optional(),
    additionalPartnerIdsOnRecord: z.array(MpnId).max(MAX_ADDITIONAL_RESELLERS).optional(),
  })
  .refine((line) => !line.additionalPartnerIdsOnRecord?.length || line.partnerIdOnRecord !== undefined, {
    error: 'Additional partner ids need a partner id on record',
    path: ['partnerIdOnRecord'],
  })
export type OrderLineItemRequest = z.infer<typeof OrderLineItemRequest>

/** Body of creating an order. Lines are numbered 0 … n−1 (otherwise 400/800071). ch. 7.2, 7.4. */
export const OrderRequest = z.strictObject({
  referenceCustomerId: CustomerId.optional(),
  billingCycle: z.union([SentBillingCycle, z.literal('unknown')]).optional(),
  currencyCode: z.string().optional(),
  lineItems: z
    .array(OrderLineItemRequest)
    .min(1)
    .refine((lines) => lines.every((line, index) => line.lineItemNumber === index), {
      error: 'Line items are numbered from 0 without gaps',
    }),
  partnerOnRecordAttestationAccepted: z.boolean(),
})
export type OrderRequest = z.infer<typeof OrderRequest>
