import type { AvailabilitySeed } from '../../../seed/catalog/availabilities.ts'
import type { Promotion } from '../../../seed/catalog/promotions.ts'
import { judgePromotion, promotionsOf } from '../../promotions/judge-promotion.ts'
import type { Owned } from '../owned.ts'
import type { LineRequest } from './line-request.ts'

/**
 * The promotion of a line: the one it names, or one that the service applies by itself (ch. 5.7). Limits count what the
 * customer has bought before. `refused` when the line names one that does not exist or does not hold.
 */
export function promotionFor(
  { quantity, promotionId }: LineRequest,
  availability: AvailabilitySeed,
  billingCycle: string,
  { owned, now }: { owned: Owned; now: Date },
): Promotion | undefined | 'refused' {
  const request = { termDuration: availability.term, billingCycle, quantity }
  const holding = promotionsOf(availability, now).filter(
    (promotion) => judgePromotion(promotion, request, owned).length === 0,
  )
  if (promotionId) return holding.find(({ id }) => id === promotionId.toUpperCase()) ?? 'refused'
  return holding.find((promotion) => promotion.isAutoApplicable)
}
