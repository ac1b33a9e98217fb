import type { Promotion } from '../../seed/catalog/promotions.ts'
import type { World } from '../../world.ts'

/** Seats and times in which a customer has used one promotion. */
export type Redemptions = { count: number; seats: number }

/** What a customer has bought until now, as far as promotions ask for it. */
export type PromotionHistory = {
  hasBought(plan: string): boolean
  redemptionsOf(promotion: Promotion): Redemptions
  /** Counts a line of the purchase at hand: later lines of the same cart come after it (ch. 5.7). */
  note(line: { plan: string; promotion: Promotion | undefined; quantity: number }): void
}

const NEVER: Redemptions = { count: 0, seats: 0 }

/** Reads the history from the customer's orders; orders that were taken back count as well, as the limits are for life. */
export function promotionHistory(world: World, customerId: string): PromotionHistory {
  const plans = new Set<string>()
  const redemptions = new Map<string, Redemptions>()
  const redeem = (promotionId: string, quantity: number): void => {
    const { count, seats } = redemptions.get(promotionId) ?? NEVER
    redemptions.set(promotionId, { count: count + 1, seats: seats + quantity })
  }
  for (const { offerId, promotionId, quantity } of world.ordersOf(customerId).flatMap((order) => order.lineItems)) {
    plans.add(offerId.split(':').slice(0, 2).join(':').toUpperCase())
    if (promotionId !== undefined) redeem(promotionId.toUpperCase(), quantity)
  }
  return {
    hasBought: (plan) => plans.has(plan),
    redemptionsOf: ({ id }) => redemptions.get(id) ?? NEVER,
    note({ plan, promotion, quantity }) {
      plans.add(plan)
      if (promotion !== undefined) redeem(promotion.id, quantity)
    },
  }
}

/** Of someone who has never bought anything, and whose lines are not counted. */
export const noHistory: PromotionHistory = { hasBought: () => false, redemptionsOf: () => NEVER, note() {} }
