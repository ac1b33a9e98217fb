import 'server-only'
import { and, eq, lt, sql } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { catalogMarkets, catalogProducts } from '@/lib/db/schema/catalog'
import type { MarketProduct } from './list-market-products'

/** Rows per statement: a marketplace has tens of thousands, and a statement may carry 65,535 values. */
const BATCH = 1_000

/**
 * Takes a market and all its products; replaces what was kept of them, their plans included where a product is gone.
 * In batches and not in one transaction: whoever searches meanwhile finds the products of yesterday or of today.
 */
export async function storeProducts(db: Database, market: string, products: readonly MarketProduct[]): Promise<void> {
  const readAt = new Date()
  for (let at = 0; at < products.length; at += BATCH)
    await storeBatch(db, market, readAt, products.slice(at, at + BATCH))
  await db.delete(catalogProducts).where(and(eq(catalogProducts.market, market), lt(catalogProducts.readAt, readAt)))
  const listed = { listedAt: readAt, failure: null }
  await db
    .insert(catalogMarkets)
    .values({ market, ...listed })
    .onConflictDoUpdate({ target: catalogMarkets.market, set: listed })
}

async function storeBatch(db: Database, market: string, readAt: Date, products: readonly MarketProduct[]) {
  const values = products.map(({ product, kind, segments }) => ({
    market,
    productId: product.id,
    title: product.title,
    description: product.description ?? '',
    publisherName: product.publisherName ?? '',
    productType: product.productType?.id ?? '',
    subType: product.productType?.subType?.id ?? '',
    kind,
    segments,
    readAt,
  }))
  const excluded = (column: string) => sql.raw(`excluded.${column}`)
  await db
    .insert(catalogProducts)
    .values(values)
    .onConflictDoUpdate({
      target: [catalogProducts.market, catalogProducts.productId],
      set: {
        title: excluded('title'),
        description: excluded('description'),
        publisherName: excluded('publisher_name'),
        productType: excluded('product_type'),
        subType: excluded('sub_type'),
        kind: excluded('kind'),
        segments: excluded('segments'),
        readAt: excluded('read_at'),
      },
    })
}
