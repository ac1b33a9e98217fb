import { z } from 'zod'
import { type Call, Refusal } from '../../http/route.ts'
import { attestation, lineBody, orNull, partnerIds } from '../purchase/line/line-body.ts'
import { text, wholeNumber } from '../wire/lenient.ts'
import { requireBody } from '../wire/require-body.ts'
import { billingCycleOf } from '../wire/wire-words.ts'

const OrderBody = z.object({
  ...attestation,
  referenceCustomerId: orNull(z.string()),
  billingCycle: orNull(text),
  currencyCode: orNull(z.string()),
  lineItems: z
    .array(
      z.object({
        ...lineBody,
        lineItemNumber: wholeNumber,
        offerId: orNull(z.string()),
        partnerIdOnRecord: orNull(text).transform((id) => id || undefined),
        additionalPartnerIdsOnRecord: partnerIds,
      }),
    )
    .min(1),
})

export type OrderBody = z.infer<typeof OrderBody>
export type OrderLineBody = OrderBody['lineItems'][number]

/**
 * Reads the body of a new order. `billingCycle` comes back in wire spelling, undefined for `unknown`.
 * Throws 400/800002 for its shape, 400/900126 for an unknown billing cycle, 400/800071 for line numbers that are not 0…n−1.
 */
export function requireOrderBody({ body }: Call, customerId: string): OrderBody {
  const order = requireBody(OrderBody, body)
  if (order.referenceCustomerId && order.referenceCustomerId.toLowerCase() !== customerId) {
    throw new Refusal(400, 800002, 'Invalid request input: referenceCustomerId is not the customer of the path.')
  }
  const billingCycle = order.billingCycle && billingCycleOf(order.billingCycle)
  const numbers = order.lineItems.map((line) => line.lineItemNumber).sort((a, b) => a - b)
  if (numbers.some((number, index) => number !== index)) {
    throw new Refusal(400, 800071, `Line item numbers must run from 0 to ${numbers.length - 1}.`)
  }
  return { ...order, billingCycle: billingCycle === 'unknown' ? undefined : billingCycle }
}
