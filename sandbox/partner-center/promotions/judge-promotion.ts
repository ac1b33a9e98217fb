import type { AvailabilitySeed } from '../../seed/catalog/availabilities.ts'
import { isPromotionActive, type Promotion, promotions } from '../../seed/catalog/promotions.ts'
import { cycleNames } from '../catalog/availability-resource.ts'
import type { PromotionHistory } from './promotion-history.ts'

/** Why a promotion does not hold for a line; the members of ch. 5.7. */
export type EligibilityError = { type: string; description: string; [member: string]: unknown }

export type PromotionRequest = { termDuration: string | null; billingCycle: string; quantity: number }

/** What a customer has and had, as far as promotions ask for it. */
export type PromotionOwner = {
  /** Seats of active subscriptions by `productId:skuId`. */
  seats: ReadonlyMap<string, number>
  history: PromotionHistory
}

/** Promotions of an item that run now: for its plan and market, and only in the commercial segment. */
export function promotionsOf({ product, sku, country, segment }: AvailabilitySeed, now: Date): Promotion[] {
  if (segment !== 'commercial') return []
  return promotions.filter(
    (promotion) =>
      promotion.productId === product.id && promotion.skuId === sku.id && isPromotionActive(promotion, now, country),
  )
}

/** Everything that stands between a line and a promotion of its item; empty when the promotion holds. */
export function judgePromotion(
  promotion: Promotion,
  request: PromotionRequest,
  { seats, history }: PromotionOwner,
): EligibilityError[] {
  const judgements = [
    termError(promotion, request),
    seatError(promotion, request, history),
    promotion.isFirstPurchase && history.hasBought(`${promotion.productId}:${promotion.skuId}`)
      ? { type: 'OfferPurchasedPreviously', description: 'The customer has purchased this offer before.' }
      : undefined,
    ownershipError(promotion, seats),
    redemptionError(promotion, history),
  ]
  return judgements.filter((error) => error !== undefined)
}

function termError({ term, billingCycle }: Promotion, request: PromotionRequest): EligibilityError | undefined {
  if (term === request.termDuration && billingCycle === request.billingCycle) return undefined
  return {
    eligibleTerms: [{ duration: term, billingCycle: cycleNames[billingCycle] ?? billingCycle }],
    type: 'Term',
    description: 'The promotion is for another term or billing cycle.',
  }
}

/** The most seats count over everything that a customer bought under the promotion (INFERRED from `availableSeats`). */
function seatError(promotion: Promotion, { quantity }: PromotionRequest, history: PromotionHistory) {
  if (promotion.seats === undefined) return undefined
  const { min, max } = promotion.seats
  const availableSeats = Math.max(0, max - history.redemptionsOf(promotion).seats)
  if (quantity >= min && quantity <= availableSeats) return undefined
  return {
    minimumRequiredSeats: min,
    maximumRequiredSeats: max,
    availableSeats,
    type: 'SeatCount',
    description: 'The quantity is outside the seats of the promotion.',
  }
}

/** One of the outer lists has to be owned as a whole (ch. 5.7). */
function ownershipError({ ownership }: Promotion, seats: PromotionOwner['seats']): EligibilityError | undefined {
  if (ownership === undefined) return undefined
  const isOwned = ownership.some((together) =>
    together.every(({ bigId, minSeats = 1, maxSeats = Number.POSITIVE_INFINITY }) => {
      const owned = seats.get(bigId.replace('/', ':')) ?? 0
      return owned >= minSeats && owned <= maxSeats
    }),
  )
  if (isOwned) return undefined
  return {
    type: 'PrerequisiteProductOwnership',
    description: 'The customer lacks a product that the promotion asks for.',
  }
}

function redemptionError(promotion: Promotion, history: PromotionHistory): EligibilityError | undefined {
  const { maxRedemptions } = promotion
  if (maxRedemptions === undefined) return undefined
  const remaining = Math.max(0, maxRedemptions - history.redemptionsOf(promotion).count)
  if (remaining > 0) return undefined
  return {
    maxPromotionRedemptionCount: maxRedemptions,
    remainingPromotionRedemptionCount: remaining,
    type: 'RedemptionLimit',
    description: 'The customer has used the promotion as often as it may be used.',
  }
}
