import { type Promotion, promotionEnd, promotionStart } from '../../seed/catalog/promotions.ts'
import { cycleNames } from '../catalog/availability-resource.ts'

/** The promotion as lists write it (ch. 5.7); the value of the policy is a fraction in a string. */
export function promotionListItem(promotion: Promotion) {
  return {
    id: promotion.id,
    name: promotion.name,
    description: promotion.name,
    startDate: promotionStart,
    endDate: promotionEnd,
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

/** By id the limits are told. */
export function promotionResource(promotion: Promotion) {
  const { seats } = promotion
  return {
    ...promotionListItem(promotion),
    ...(seats === undefined
      ? {}
      : {
          promotionConstraints: {
            seatConstraints: [{ minSeats: seats.min, maxSeats: seats.max, type: 'SubscriptionQuantity' }],
          },
        }),
  }
}
