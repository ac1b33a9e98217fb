import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { catalogProducts } from '@/lib/db/schema/catalog'
import type { ActorContext } from '@/lib/services/context'
import { getMarket } from './get-market'

/** Titles of products by their id, as far as the customer's market lists them; asks only what we keep. */
export async function nameProducts(
  context: ActorContext,
  { customerId, productIds }: { customerId: string; productIds: string[] },
): Promise<Record<string, string>> {
  if (productIds.length === 0) return {}
  const market = await getMarket(context, customerId)
  const rows = await context.db
    .select({ productId: catalogProducts.productId, title: catalogProducts.title })
    .from(catalogProducts)
    .where(and(eq(catalogProducts.market, market), inArray(catalogProducts.productId, productIds)))
  return Object.fromEntries(rows.map(({ productId, title }) => [productId, title]))
}
