import 'server-only'
import { and, asc, eq, isNull, notExists, sql } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { catalogPlans as plans, catalogProducts as products } from '@/lib/db/schema/catalog'
import type { Titled } from '@/lib/domain/order-text/matching/title-index'

/** Titles of a market: plans by "productId:skuId", and products of which no plan has been read yet by their id. */
export type CatalogTitles = { plans: Titled[]; unread: Titled[] }

/** Takes a market (ISO alpha-2). Reads our own catalogue only. */
export async function listTitles(db: Database, market: string): Promise<CatalogTitles> {
  const anyPlan = db
    .select({ one: sql`1` })
    .from(plans)
    .where(and(eq(plans.market, products.market), eq(plans.productId, products.productId)))
  const [known, unread] = await Promise.all([
    db
      .select({ id: sql<string>`${plans.productId} || ':' || ${plans.skuId}`, title: plans.title })
      .from(plans)
      .where(eq(plans.market, market))
      .orderBy(asc(plans.productId), asc(plans.skuId)),
    db
      .select({ id: products.productId, title: products.title })
      .from(products)
      .where(and(eq(products.market, market), isNull(products.plansReadAt), notExists(anyPlan)))
      .orderBy(asc(products.productId)),
  ])
  return { plans: known, unread }
}
