import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { offerPrices } from '@/lib/db/schema/prices'
import { AppError } from '@/lib/domain/app-error'
import type { PriceHistory } from '@/lib/domain/prices/price-market'
import type { ActorContext } from '@/lib/services/context'

export const PriceHistoryQuestion = z.object({
  market: z.string().length(2),
  view: z.string(),
  productId: z.string(),
  skuId: z.string(),
  segment: z.string(),
  termDuration: z.string().default(''),
  billingCycle: z.string(),
  tierMin: z.coerce.number().int().default(0),
})
export type PriceHistoryQuestion = z.output<typeof PriceHistoryQuestion>

/** What an offer cost since its first import, oldest first: an old quote can be explained by it. Throws AppError notFound. */
export async function getPriceHistory(
  { db }: Pick<ActorContext, 'db'>,
  question: PriceHistoryQuestion,
): Promise<PriceHistory> {
  const { market, view, productId, skuId, segment, termDuration, billingCycle, tierMin } = question
  const rows = await db
    .select()
    .from(offerPrices)
    .where(
      and(
        eq(offerPrices.market, market),
        eq(offerPrices.view, view),
        eq(offerPrices.productId, productId),
        eq(offerPrices.skuId, skuId),
        eq(offerPrices.segment, segment),
        eq(offerPrices.termDuration, termDuration),
        eq(offerPrices.billingCycle, billingCycle),
        eq(offerPrices.tierMin, tierMin),
      ),
    )
    .orderBy(asc(offerPrices.validFrom))
  const last = rows.at(-1)
  if (!last) throw new AppError('notFound')
  return {
    productTitle: last.productTitle,
    skuTitle: last.skuTitle,
    periods: rows.map(({ currency, unitPrice, erpPrice, validFrom, validUntil }) => ({
      ...{ currency, unitPrice, erpPrice },
      from: validFrom.toISOString(),
      until: validUntil?.toISOString() ?? null,
    })),
  }
}
