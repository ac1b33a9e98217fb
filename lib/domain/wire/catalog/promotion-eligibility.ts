import { z } from 'zod'
import { Attributes } from '../link'
import { SentBillingCycle, TermDuration } from '../orders/purchase'
import { Flag, listOf, maybe, Whole } from '../scalars'

/** One purchase to be checked; without `promotionId`, every promotion of the offer. ch. 5.7. */
const EligibilityItem = z.strictObject({
  /** Comes back with the answer. */
  id: Whole.optional(),
  catalogItemId: z.string().min(1),
  quantity: z.int().positive(),
  termDuration: TermDuration,
  billingCycle: SentBillingCycle,
  promotionId: z.string().optional(),
})

/** Body of asking what promotions a purchase may have. ch. 5.7. */
export const PromotionEligibilityRequest = z.strictObject({ items: z.array(EligibilityItem).min(1) })
export type PromotionEligibilityRequest = z.input<typeof PromotionEligibilityRequest>

const PromotionError = z.looseObject({
  /**
   * Which numbers come with it depends on the type: `InvalidCatalogItemId`, `InvalidPromotion`,
   * `PrerequisiteProductOwnership`, `RedemptionLimit`, `SeatCount`, `OfferPurchasedPreviously`, `Term`,
   * `NoPromotionsAvailable`. Read open. ch. 5.7.
   */
  type: maybe(z.string()),
  description: maybe(z.string()),
  /** Of `RedemptionLimit`. */
  maxPromotionRedemptionCount: maybe(Whole),
  remainingPromotionRedemptionCount: maybe(Whole),
  /** Of `SeatCount`. */
  minimumRequiredSeats: maybe(Whole),
  maximumRequiredSeats: maybe(Whole),
  availableSeats: maybe(Whole),
  /** Of `Term`. */
  eligibleTerms: listOf(z.looseObject({ billingCycle: maybe(z.string()), duration: maybe(z.string()) })),
})

/** What one purchase may have, promotion by promotion. ch. 5.7. */
export const PromotionEligibilities = z.looseObject({
  id: maybe(Whole),
  catalogItemId: maybe(z.string()),
  quantity: maybe(Whole),
  billingCycle: maybe(z.string()),
  termDuration: maybe(z.string()),
  eligibilities: listOf(
    z.looseObject({ promotionId: maybe(z.string()), isEligible: Flag, errors: listOf(PromotionError) }),
  ),
  attributes: maybe(Attributes),
})
export type PromotionEligibilities = z.infer<typeof PromotionEligibilities>
