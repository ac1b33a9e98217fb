import { z } from 'zod'
import { SubscriptionId } from '../ids'
import { Attributes } from '../link'
import { SentBillingCycle } from '../orders/purchase'
import { maybe, Text, Whole } from '../scalars'

/** What a legacy trial may become. ch. 8.8. */
export const Conversion = z.looseObject({
  offerId: z.string(),
  targetOfferId: z.string(),
  orderId: maybe(Text),
  quantity: maybe(Whole),
  billingCycle: maybe(z.string()),
  attributes: maybe(Attributes),
})
export type Conversion = z.infer<typeof Conversion>

/** The conversion that was chosen, sent back. */
export const ConversionRequest = z.strictObject({
  offerId: z.string().min(1),
  targetOfferId: z.string().min(1),
  orderId: z.string().optional(),
  quantity: z.int().positive(),
  billingCycle: SentBillingCycle,
})
export type ConversionRequest = z.input<typeof ConversionRequest>

/** The trial keeps its id. */
export const ConversionResult = z.looseObject({
  subscriptionId: maybe(SubscriptionId),
  offerId: maybe(z.string()),
  targetOfferId: maybe(z.string()),
  error: maybe(z.looseObject({ code: maybe(Text), description: maybe(z.string()) })),
  attributes: maybe(Attributes),
})
export type ConversionResult = z.infer<typeof ConversionResult>
