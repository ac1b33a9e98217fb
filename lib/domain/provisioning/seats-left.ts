import type { DraftLine } from '../order-draft'
import { isHeld, type OwnedSubscription } from '../owned-subscription'

/** Above this a plan's maximum says nothing to anybody. */
const TOLD_MAXIMUM = 1_000_000

/** Seats that a customer has, by "product:sku"; trials do not count. */
export type OwnedSeats = Readonly<Record<string, number>>

/** Takes what a customer has or had; returns the seats of what is in force, by plan. */
export function countSeats(owned: readonly OwnedSubscription[]): OwnedSeats {
  const seats: Record<string, number> = {}
  for (const subscription of owned) {
    const { productId, skuId, quantity, isTrial } = subscription
    if (!productId || isTrial || !isHeld(subscription)) continue
    seats[`${productId}:${skuId}`] = (seats[`${productId}:${skuId}`] ?? 0) + quantity
  }
  return seats
}

/**
 * Takes a line and how many seats of its plan the customer has; returns how many are left up to the plan's maximum, or null
 * where the plan has no maximum worth naming. Microsoft judges by its own count: ch. 6.5, 10015.
 */
export function seatsLeft(
  { maximumQuantity: maximum }: Pick<DraftLine, 'maximumQuantity'>,
  owned: number,
): number | null {
  return maximum > TOLD_MAXIMUM ? null : Math.max(0, maximum - owned)
}
