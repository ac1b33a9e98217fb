import 'server-only'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { offerPrices } from '@/lib/db/schema/prices'
import type { PricedOffer } from '@/lib/domain/offer-price'
import { sameEnum } from '@/lib/domain/wire/enums'

export type PriceRow = typeof offerPrices.$inferSelect

/**
 * Takes a market (ISO alpha-2) and offers; returns the price that holds of each, in the same order, null where no sheet
 * names it. Tiers are chosen by the quantity; without one it is the price of the first.
 */
export async function findPriceRows(
  { db }: { db: Database },
  market: string,
  offers: readonly PricedOffer[],
): Promise<(PriceRow | null)[]> {
  if (offers.length === 0) return []
  const rows = await db
    .select()
    .from(offerPrices)
    .where(
      and(
        eq(offerPrices.market, market),
        isNull(offerPrices.validUntil),
        inArray(offerPrices.productId, [...new Set(offers.map(({ productId }) => productId))]),
        inArray(offerPrices.skuId, [...new Set(offers.map(({ skuId }) => skuId))]),
      ),
    )
    .orderBy(asc(offerPrices.view))
  const bySku = Map.groupBy(rows, keyOf)
  return offers.map((offer) => bySku.get(keyOf(offer))?.find((row) => fits(row, offer)) ?? null)
}

const keyOf = ({ productId, skuId }: { productId: string; skuId: string }) => `${productId}:${skuId}`

function fits(row: PriceRow, { segment, termDuration, billingCycle, quantity = 1 }: PricedOffer): boolean {
  const isOffer =
    sameEnum(row.segment, segment) && row.termDuration === termDuration && sameEnum(row.billingCycle, billingCycle)
  return isOffer && quantity >= row.tierMin && (row.tierMax === null || quantity <= row.tierMax)
}
