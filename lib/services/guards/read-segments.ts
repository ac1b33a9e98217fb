import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { catalogOffers } from '@/lib/db/schema/catalog'
import type { DraftView } from '@/lib/domain/draft-view'
import type { GuardFacts } from '@/lib/domain/guards/guard-facts'
import { itemOf } from '@/lib/domain/guards/item-of'

/** In which segments the plans of a draft are sold in its customer's market. Asked only for a customer with a qualification. */
export async function readSegments(
  db: Database,
  { customer, content }: Pick<DraftView, 'customer' | 'content'>,
): Promise<GuardFacts['segments']> {
  const segments = new Map<string, Set<string>>()
  const productIds = [...new Set(content.lines.map(({ productId }) => productId))]
  if (customer.qualifications.length === 0 || !customer.country || productIds.length === 0) return segments
  const { market, productId, skuId, segment } = catalogOffers
  const rows = await db
    .selectDistinct({ productId, skuId, segment })
    .from(catalogOffers)
    .where(and(eq(market, customer.country), inArray(productId, productIds)))
  for (const row of rows) segments.set(itemOf(row), (segments.get(itemOf(row)) ?? new Set()).add(row.segment))
  return segments
}
