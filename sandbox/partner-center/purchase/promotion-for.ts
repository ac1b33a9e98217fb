import type { AvailabilitySeed } from '../../seed/catalog/availabilities.ts'
import { type Promotion, promotions } from '../../seed/catalog/promotions.ts'
import type { LineRequest } from './line-request.ts'

/**
 * The promotion of a line: the one it names, or one that the service applies by itself (ch. 5.7).
 * `refused` when it names one that does not exist or does not fit.
 */
export function promotionFor(
  line: LineRequest,
  availability: AvailabilitySeed,
  billingCycle: string,
): Promotion | undefined | 'refused' {
  const fitting = promotions.filter((promotion) => fits(promotion, line, availability, billingCycle))
  if (line.promotionId) {
    const wanted = line.promotionId.toUpperCase()
    return fitting.find((promotion) => promotion.id === wanted) ?? 'refused'
  }
  return fitting.find((promotion) => promotion.isAutoApplicable)
}

function fits(promotion: Promotion, { quantity }: LineRequest, availability: AvailabilitySeed, billingCycle: string) {
  return (
    promotion.productId === availability.product.id &&
    promotion.skuId === availability.sku.id &&
    promotion.term === availability.term &&
    promotion.billingCycle === billingCycle &&
    availability.segment === 'commercial' &&
    (promotion.seats === undefined || (quantity >= promotion.seats.min && quantity <= promotion.seats.max))
  )
}
