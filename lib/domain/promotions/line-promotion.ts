import type { PlanChoice } from '@/lib/domain/order-draft'

/** Term and billing under which a promotion holds. */
export type PromotionTerm = Pick<PlanChoice, 'termDuration' | 'billingCycle'>

/** Why a promotion does not hold for a line, with Microsoft's numbers. partner-center-api.md ch. 5.7. */
export type PromotionReason =
  /** In one purchase at least and at most so many; `available` of them are left for this customer. */
  | { kind: 'seats'; minimum: number | null; maximum: number | null; available: number | null }
  | { kind: 'redemptions'; maximum: number | null; remaining: number | null }
  | { kind: 'boughtBefore' }
  /** Something else has to be owned first; in words as far as it is known. */
  | { kind: 'prerequisite' }
  | { kind: 'term'; terms: PromotionTerm[] }
  /** Over, or not for this plan. */
  | { kind: 'gone' }
  /** In Microsoft's own words. */
  | { kind: 'other'; words: string }

/** A promotion of a line's plan, and whether the line gets it. Free of zod for the browser. */
export type LinePromotion = {
  id: string
  name: string
  /** Fraction of the price as decimal text: "0.15". Null where it is no percentage. */
  discount: string | null
  /** Microsoft applies it by itself. */
  isAutomatic: boolean
  /** The last day in UTC; null while no end is announced. */
  endsOn: string | null
  /** Only for who never bought the plan: such a line goes first. */
  isNewToOffer: boolean
  /** Titles of what has to be owned: one of the outer lists as a whole. */
  prerequisites: { title: string; minimum: number | null; maximum: number | null }[][]
  /** Term and billing under which it holds. */
  terms: PromotionTerm[]
  verdict: 'applies' | 'refused' | 'unasked'
  reasons: PromotionReason[]
}

/** The promotion that a line will have: the chosen one, or the first that Microsoft applies by itself. */
export function promotionOf(
  promotionId: string | null,
  promotions: readonly LinePromotion[],
): LinePromotion | undefined {
  if (promotionId) return promotions.find(({ id }) => id === promotionId)
  return promotions.find(({ isAutomatic, verdict }) => isAutomatic && verdict === 'applies')
}
