import 'server-only'
import { and, eq, lt } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { catalogPromotions } from '@/lib/db/schema/catalog'
import type { Promotion } from '@/lib/domain/wire/catalog/promotion'
import { normalizeBillingCycle } from '@/lib/domain/wire/orders/purchase'

const BATCH = 1_000

/** Takes a market and the promotions that are on there; replaces what was kept. partner-center-api.md ch. 5.7. */
export async function storePromotions(db: Database, market: string, promotions: readonly Promotion[]): Promise<void> {
  const readAt = new Date()
  const rows = new Map(
    promotions.flatMap((promotion) =>
      promotion.requiredProducts.map((required) => {
        const row = toRow(market, readAt, promotion, required)
        return [[row.promotionId, row.productId, row.skuId, row.termDuration, row.billingCycle].join(), row] as const
      }),
    ),
  )
  const values = [...rows.values()]
  await db.transaction(async (tx) => {
    await tx
      .delete(catalogPromotions)
      .where(and(eq(catalogPromotions.market, market), lt(catalogPromotions.readAt, readAt)))
    for (let at = 0; at < values.length; at += BATCH)
      await tx
        .insert(catalogPromotions)
        .values(values.slice(at, at + BATCH))
        .onConflictDoNothing()
  })
}

function toRow(
  market: string,
  readAt: Date,
  { id, name, description, properties, startDate, endDate }: Promotion,
  { productId, skuId, term, pricingPolicies }: Promotion['requiredProducts'][number],
) {
  const discount = pricingPolicies.find(({ policyType }) => policyType === 'PercentDiscount')?.value
  return {
    market,
    // Microsoft has promotions for no other segment yet. ch. 5.2 P10.
    segment: 'commercial',
    promotionId: id,
    productId,
    skuId,
    termDuration: term?.duration ?? '',
    billingCycle: normalizeBillingCycle(term?.billingCycle),
    name: name ?? id,
    description: description ?? '',
    isAutoApplicable: properties?.isAutoApplicable === true,
    discount: discount ?? null,
    startsAt: startDate ? new Date(startDate) : null,
    endsAt: endDate ? new Date(endDate) : null,
    readAt,
  }
}
