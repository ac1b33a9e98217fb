import 'server-only'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { catalogOffers as offers, catalogPlans as plans, catalogProducts as products } from '@/lib/db/schema/catalog'
import type { Plan } from '@/lib/domain/catalog'
import { compareChoices } from '@/lib/domain/plan-choices'
import { toUnsellable } from './to-unsellable'

/** Which plans of a market: all of a product, or those with these ids ("productId:skuId"). */
type Which = { productId: string } | { ids: readonly string[] }

/**
 * Plans as our catalogue has them, without asking Microsoft, with the offers of the segments that a customer may buy in, and
 * why there are none. Prices are null.
 */
export async function listKeptPlans(
  db: Database,
  market: string,
  which: Which,
  segments: readonly string[],
): Promise<Plan[]> {
  const wanted =
    'productId' in which
      ? eq(plans.productId, which.productId)
      : inArray(sql`(${plans.productId} || ':' || ${plans.skuId})`, [...which.ids])
  if ('ids' in which && which.ids.length === 0) return []
  const rows = await db
    .select({ plan: plans, productTitle: products.title, productType: products.productType })
    .from(plans)
    .innerJoin(products, and(eq(products.market, plans.market), eq(products.productId, plans.productId)))
    .where(and(eq(plans.market, market), wanted))
    .orderBy(asc(plans.productId), asc(plans.skuId))
  if (rows.length === 0) return []
  const productIds = [...new Set(rows.map(({ plan }) => plan.productId))]
  const offered = await db
    .select({
      key: sql<string>`${offers.productId} || ':' || ${offers.skuId}`,
      choice: { segment: offers.segment, termDuration: offers.termDuration, billingCycle: offers.billingCycle },
    })
    .from(offers)
    .where(and(eq(offers.market, market), inArray(offers.productId, productIds)))
  const byPlan = Map.groupBy(offered, ({ key }) => key)
  return rows.map(({ plan, productTitle, productType }) => {
    const all = (byPlan.get(`${plan.productId}:${plan.skuId}`) ?? []).map(({ choice }) => choice)
    const choices = all.filter(({ segment }) => segments.includes(segment)).sort(compareChoices)
    const unsellable = toUnsellable(productType, [...new Set(all.map(({ segment }) => segment))], segments)
    const { market: _market, purchasePrerequisites: _needs, inventoryVariables: _stock, readAt: _readAt, ...row } = plan
    return {
      ...row,
      productTitle,
      choices: choices.map((choice) => ({ ...choice, price: null })),
      ...(choices.length > 0 ? {} : { unfit: unsellable ?? { reason: 'noOffer' } }),
    }
  })
}
