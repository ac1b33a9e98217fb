import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { catalogPlans as plans, catalogProducts as products } from '@/lib/db/schema/catalog'
import { searchPatterns } from '@/lib/domain/picker'
import type { Question } from './matching'

/** Which plan was meant, for products of which only a plan matches: the one with the shortest name that has every word. */
export async function namePlanHits(
  db: Database,
  { market, query }: Question,
  productIds: readonly string[],
): Promise<Map<string, { skuId: string; title: string }>> {
  if (productIds.length === 0) return new Map()
  const text = sql`(${products.searchText} || ' ' || lower(${plans.title} || ' ' || ${plans.productId} || ':' || ${plans.skuId}))`
  const rows = await db
    .selectDistinctOn([plans.productId], { productId: plans.productId, skuId: plans.skuId, title: plans.title })
    .from(plans)
    .innerJoin(products, and(eq(products.market, plans.market), eq(products.productId, plans.productId)))
    .where(
      and(
        eq(plans.market, market),
        inArray(plans.productId, [...productIds]),
        ...searchPatterns(query).map((pattern) => sql`${text} like ${pattern}`),
      ),
    )
    .orderBy(plans.productId, sql`length(${plans.title})`, plans.skuId)
  return new Map(rows.map(({ productId, ...plan }) => [productId, plan]))
}
