import { type Promotion, promotionEnd, promotionStart } from '../../seed/catalog/promotions.ts'
import { cycleNames } from '../catalog/availability-resource.ts'

/** The promotion as lists write it (ch. 5.7); the value of the policy is a fraction in a string. */
export function promotionListItem(promotion: Promotion) {
  return {
    id: promotion.id,
    name: promotion.name,
    description: promotion.name,
    startDate: promotion.startDate ?? promotionStart,
    endDate: promotion.endDate ?? promotionEnd,
    properties: { isAutoApplicable: promotion.isAutoApplicable },
    requiredProducts: [
      {
        productId: promotion.productId,
        skuId: promotion.skuId,
        term: { duration: promotion.term, billingCycle: cycleNames[promotion.billingCycle] ?? promotion.billingCycle },
        pricingPolicies: [{ policyType: 'PercentDiscount', value: promotion.discount }],
      },
    ],
  }
}

/** By id the limits are told, where there are any. */
export function promotionResource(promotion: Promotion) {
  const { seats, maxRedemptions, isFirstPurchase, ownership } = promotion
  const promotionConstraints = {
    ...(seats && { seatConstraints: [{ minSeats: seats.min, maxSeats: seats.max, type: 'SubscriptionQuantity' }] }),
    ...(maxRedemptions !== undefined && {
      assetOwnershipLimits: [{ minAssets: 0, maxAssets: maxRedemptions, type: 'LifetimeRedemptionCount' }],
    }),
    ...(isFirstPurchase && { eligibilityConstraints: [{ isApplicable: true, type: 'FirstPurchase' }] }),
    ...(ownership && { productOwnershipConstraints: ownership }),
  }
  return {
    ...promotionListItem(promotion),
    ...(Object.keys(promotionConstraints).length > 0 ? { promotionConstraints } : {}),
  }
}
