import { z } from 'zod'
import { findPromotion } from '../../seed/catalog/promotions.ts'
import { findAvailability } from '../purchase/find-item.ts'
import { orNull } from '../purchase/line/line-body.ts'
import { text, wholeNumber } from '../wire/lenient.ts'
import { billingCycleOf } from '../wire/wire-words.ts'
import { type EligibilityError, judgePromotion, type PromotionOwner, promotionsOf } from './judge-promotion.ts'

export const EligibilityBody = z.object({
  items: z
    .array(
      z.object({
        id: orNull(text),
        catalogItemId: z.string(),
        quantity: wholeNumber,
        billingCycle: text,
        termDuration: z.string(),
        promotionId: orNull(z.string()),
      }),
    )
    .min(1),
})

type Item = z.infer<typeof EligibilityBody>['items'][number]
type Asker = { country: string; owner: PromotionOwner; now: Date }

/** Whether the promotions of an item, or the one it names, would apply to it (ch. 5.7). Throws 400/900126. */
export function eligibilityResource(item: Item, index: number, asker: Asker) {
  const billingCycle = billingCycleOf(item.billingCycle)
  const termDuration = item.termDuration.toUpperCase()
  const id = Number(item.id ?? index)
  return {
    id: Number.isSafeInteger(id) ? id : index,
    catalogItemId: item.catalogItemId,
    quantity: item.quantity,
    billingCycle,
    termDuration,
    eligibilities: eligibilities({ ...item, billingCycle, termDuration }, asker),
    attributes: { objectType: 'PromotionEligibilities' },
  }
}

function eligibilities(item: Item, { country, owner, now }: Asker) {
  const { promotionId } = item
  const availability = findAvailability(item.catalogItemId, country)
  if ('missing' in availability) {
    return [refused(promotionId, { type: 'InvalidCatalogItemId', description: 'The catalogue item is not valid.' })]
  }
  const running = promotionsOf(availability, now)
  if (promotionId) {
    const promotion = running.find(({ id }) => id === findPromotion(promotionId)?.id)
    return [
      promotion === undefined
        ? refused(promotionId, { type: 'InvalidPromotion', description: 'The promotion is not valid for this item.' })
        : judged(promotion.id, judgePromotion(promotion, item, owner)),
    ]
  }
  if (running.length === 0) {
    return [refused(undefined, { type: 'NoPromotionsAvailable', description: 'No promotion is available now.' })]
  }
  return running.map((promotion) => judged(promotion.id, judgePromotion(promotion, item, owner)))
}

function judged(promotionId: string, errors: EligibilityError[]) {
  return { promotionId, isEligible: errors.length === 0, ...(errors.length > 0 ? { errors } : {}) }
}

function refused(promotionId: string | undefined, error: EligibilityError) {
  return { ...(promotionId ? { promotionId } : {}), isEligible: false, errors: [error] }
}
