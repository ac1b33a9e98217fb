import 'server-only'
import { and, desc, eq, like, min, sql } from 'drizzle-orm'
import { catalogProducts } from '@/lib/db/schema/catalog'
import type { ProductRow, ProductSearch } from '@/lib/domain/catalog'
import { searchPatterns } from '@/lib/domain/picker'
import type { ActorContext } from '@/lib/services/context'
import { getMarket } from './get-market'
import { refreshCatalog } from './refresh-catalog'

const FRESH_FOR_MS = 24 * 3600_000
const LIMIT = 30

/**
 * Products of the customer's market whose title, publisher or id contains every typed word. The first search in a
 * market waits for Partner Center; later ones never do, they refresh behind the scenes. Throws AppError.
 */
export async function searchProducts(
  context: ActorContext,
  { customerId, query }: ProductSearch,
): Promise<ProductRow[]> {
  const { db, queue } = context
  const market = await getMarket(context, customerId)
  const [kept] = await db
    .select({ readAt: min(catalogProducts.readAt) })
    .from(catalogProducts)
    .where(eq(catalogProducts.market, market))
  if (!kept?.readAt) await refreshCatalog(context.system, market)
  else if (Date.now() - kept.readAt.getTime() > FRESH_FOR_MS) await queue.send('refresh-catalog', { market })

  const patterns = searchPatterns(query)
  const begins = (patterns[0] ?? '%').slice(1)
  return db
    .select({
      productId: catalogProducts.productId,
      title: catalogProducts.title,
      description: catalogProducts.description,
      publisherName: catalogProducts.publisherName,
      productType: catalogProducts.productType,
    })
    .from(catalogProducts)
    .where(
      and(eq(catalogProducts.market, market), ...patterns.map((pattern) => like(catalogProducts.searchText, pattern))),
    )
    .orderBy(
      desc(sql`lower(${catalogProducts.title}) like ${begins}`),
      sql`lower(${catalogProducts.title})`,
      catalogProducts.productId,
    )
    .limit(LIMIT)
}
