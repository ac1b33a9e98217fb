import 'server-only'
import { and, like, ne, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Database } from '@/lib/db/client'
import { catalogProducts as products } from '@/lib/db/schema/catalog'
import type { ProductHit } from '@/lib/domain/catalog'
import { searchPatterns } from '@/lib/domain/picker'
import type { Question } from './matching'

/** Enough to say that it exists. */
const LIMIT = 5

/** Products that were meant and that other markets of ours list, but this one does not. */
export async function findElsewhere(db: Database, { market, query }: Question): Promise<ProductHit[]> {
  const patterns = searchPatterns(query)
  if (patterns.length === 0) return []
  const here = alias(products, 'here')
  const rows = await db
    .selectDistinctOn([products.title, products.productId], {
      productId: products.productId,
      title: products.title,
      description: products.description,
      publisherName: products.publisherName,
      productType: products.productType,
      kind: products.kind,
    })
    .from(products)
    .where(
      and(
        ne(products.market, market),
        ...patterns.map((pattern) => like(products.searchText, pattern)),
        notExists(
          db
            .select({ one: sql`1` })
            .from(here)
            .where(and(sql`${here.market} = ${market}`, sql`${here.productId} = ${products.productId}`)),
        ),
      ),
    )
    .orderBy(products.title, products.productId)
    .limit(LIMIT)
  return rows.map((row) => ({
    ...row,
    plan: null,
    hasTrial: false,
    hasPromotion: false,
    owned: null,
    unsellable: { reason: 'notInMarket' },
  }))
}
