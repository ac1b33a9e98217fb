import { z } from 'zod'
import { type Promotion, promotions } from '../../seed/catalog/promotions.ts'
import { orNull } from '../purchase/line-body.ts'
import { billingCycleOf } from '../wire-words.ts'

export const EligibilityBody = z.object({
  items: z
    .array(
      z.object({
        id: orNull(z.union([z.int(), z.string()])),
        catalogItemId: z.string(),
        quantity: z.int(),
        billingCycle: z.string(),
        termDuration: z.string(),
        promotionId: orNull(z.string()),
      }),
    )
    .min(1),
})

type Item = z.infer<typeof EligibilityBody>['items'][number]

/** Whether the promotions of an item, or the one it names, would apply to it (ch. 5.7). Throws 400/900126. */
export function eligibilityResource(item: Item, index: number) {
  const billingCycle = billingCycleOf(item.billingCycle)
  const termDuration = item.termDuration.toUpperCase()
  return {
    id: Number(item.id ?? index),
    catalogItemId: item.catalogItemId,
    quantity: item.quantity,
    billingCycle,
    termDuration,
    eligibilities: eligibilities({ ...item, billingCycle, termDuration }),
    attributes: { objectType: 'PromotionEligibilities' },
  }
}

function eligibilities(item: Item) {
  const [productId, skuId] = item.catalogItemId.split(':')
  const offered = promotions.filter((promotion) => promotion.productId === productId && promotion.skuId === skuId)
  const { promotionId } = item
  if (promotionId) {
    const promotion = offered.find(({ id }) => id === promotionId.toUpperCase())
    return [
      promotion
        ? judge(promotion, item)
        : refused(promotionId, 'InvalidPromotion', 'The promotion is not for this item.'),
    ]
  }
  if (offered.length === 0) return [refused('', 'NoPromotionsAvailable', 'There is no promotion for this item.')]
  return offered.map((promotion) => judge(promotion, item))
}

function judge({ id, term, billingCycle, seats }: Promotion, item: Item) {
  if (term !== item.termDuration || billingCycle !== item.billingCycle) {
    const eligibleTerms = [{ duration: term, billingCycle }]
    return refused(id, 'Term', 'The promotion is for another term or billing cycle.', { eligibleTerms })
  }
  if (seats !== undefined && (item.quantity < seats.min || item.quantity > seats.max)) {
    const limits = { minimumRequiredSeats: seats.min, maximumRequiredSeats: seats.max, availableSeats: seats.max }
    return refused(id, 'SeatCount', 'The quantity is outside the seats of the promotion.', limits)
  }
  return { promotionId: id, isEligible: true }
}

function refused(promotionId: string, type: string, description: string, more: object = {}) {
  return { ...(promotionId ? { promotionId } : {}), isEligible: false, errors: [{ ...more, type, description }] }
}
