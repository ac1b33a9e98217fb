import { z } from 'zod'
import { Flag, Instant, listOf, maybe, Whole } from '../scalars'
import { PricingPolicy } from './pricing-policy'

const RequiredProduct = z.looseObject({
  productId: z.string(),
  skuId: z.string(),
  term: maybe(z.looseObject({ duration: maybe(z.string()), billingCycle: maybe(z.string()) })),
  pricingPolicies: listOf(PricingPolicy),
})

/** Of one purchase. `type`: `SubscriptionQuantity`. */
const SeatConstraint = z.looseObject({ minSeats: maybe(Whole), maxSeats: maybe(Whole), type: maybe(z.string()) })

/** Over all purchases of the customer. `type`: `LifetimeRedemptionCount`. */
const OwnershipLimit = z.looseObject({ minAssets: maybe(Whole), maxAssets: maybe(Whole), type: maybe(z.string()) })

/** `type`: `FirstPurchase`. */
const EligibilityConstraint = z.looseObject({ isApplicable: maybe(Flag), type: maybe(z.string()) })

/** `bigId` is product/sku. */
const OwnedProduct = z.looseObject({ bigId: z.string(), minSeats: maybe(Whole), maxSeats: maybe(Whole) })

/** Who may have a promotion. Of owned products one inner list must be met as a whole (INFERRED). */
const PromotionConstraints = z.looseObject({
  seatConstraints: listOf(SeatConstraint),
  assetOwnershipLimits: listOf(OwnershipLimit),
  eligibilityConstraints: listOf(EligibilityConstraint),
  productOwnershipConstraints: listOf(listOf(OwnedProduct)),
})

/** A discount on new commerce licences. Constraints come with a promotion read by id only. ch. 5.7. */
export const Promotion = z.looseObject({
  id: z.string(),
  name: maybe(z.string()),
  description: maybe(z.string()),
  startDate: Instant,
  endDate: Instant,
  /** `isAutoApplicable`: Microsoft applies it by itself. */
  properties: maybe(z.looseObject({ isAutoApplicable: maybe(Flag) })),
  requiredProducts: listOf(RequiredProduct),
  promotionConstraints: maybe(PromotionConstraints),
})
export type Promotion = z.infer<typeof Promotion>

/** Sent closed: Microsoft takes no other segment yet. ch. 5.2 P10. */
export const PromotionSegment = z.enum(['commercial'])
export type PromotionSegment = z.infer<typeof PromotionSegment>
