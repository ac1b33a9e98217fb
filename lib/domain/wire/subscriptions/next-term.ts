import { z } from 'zod'
import { SentBillingCycle, TermDuration } from '../orders/purchase'
import { Instant, maybe, Whole } from '../scalars'

const NextProduct = z.looseObject({
  productId: maybe(z.string()),
  skuId: maybe(z.string()),
  availabilityId: maybe(z.string()),
  billingCycle: maybe(z.string()),
  termDuration: maybe(z.string()),
  promotionId: maybe(z.string()),
})

/** What the subscription becomes when it renews. ch. 8.6. */
export const ScheduledNextTermInstructions = z.looseObject({
  product: maybe(NextProduct),
  quantity: maybe(Whole),
  customTermEndDate: Instant,
})
export type ScheduledNextTermInstructions = z.infer<typeof ScheduledNextTermInstructions>

/** A change of billing frequency that waits for the next charge. ch. 8.2. */
export const NextChargeInstructions = z.looseObject({ product: maybe(NextProduct), quantity: maybe(Whole) })
export type NextChargeInstructions = z.infer<typeof NextChargeInstructions>

/** Needs an active subscription that renews by itself; any change of quantity drops it again. ch. 8.6. */
export const NextTermRequest = z.strictObject({
  product: z.strictObject({
    productId: z.string().min(1),
    skuId: z.string().min(1),
    availabilityId: z.string().min(1),
    billingCycle: SentBillingCycle,
    termDuration: TermDuration,
    promotionId: z.string().optional(),
  }),
  quantity: z.int().positive(),
  /** UTC. ch. 6.9 has the rules. */
  customTermEndDate: z.iso.datetime({ local: true }).optional(),
})
export type NextTermRequest = z.infer<typeof NextTermRequest>
