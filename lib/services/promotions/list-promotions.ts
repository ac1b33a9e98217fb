import 'server-only'
import type { Promotion } from '@/lib/domain/wire/catalog/promotion'
import type { ActorContext } from '@/lib/services/context'
import { keepBriefly } from '@/lib/services/keep-briefly'

/** Promotions change with the month. */
const FRESH_FOR_MS = 10 * 60_000

const keepMarket = keepBriefly<Promotion[]>({ freshForMs: FRESH_FOR_MS, entries: 100 })
const keepPromotion = keepBriefly<Promotion>({ freshForMs: FRESH_FOR_MS, entries: 1_000 })

type Asking = Pick<ActorContext, 'partnerCenter'>

/**
 * The promotions that run now in a market (ISO alpha-2), without their constraints; only the commercial segment has any.
 * partner-center-api.md ch. 5.2 P10. Throws PartnerCenterError.
 */
export function listPromotions({ partnerCenter }: Asking, market: string): Promise<Promotion[]> {
  return keepMarket(market, () => partnerCenter.promotions.list(market))
}

/** One promotion with its constraints, also when it is over. ch. 5.2 P11. Throws PartnerCenterError. */
export function getPromotion({ partnerCenter }: Asking, promotionId: string, market: string): Promise<Promotion> {
  return keepPromotion(`${market} ${promotionId}`, () => partnerCenter.promotions.get(promotionId, market))
}
