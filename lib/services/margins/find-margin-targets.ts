import 'server-only'
import { and, asc, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { customers } from '@/lib/db/schema/customers'
import { offerPrices } from '@/lib/db/schema/prices'
import type { MarginTargets } from '@/lib/domain/margins/margin-rule-view'
import { searchPatterns } from '@/lib/domain/picker'
import { assertMayAdminister } from '@/lib/services/assert-may-administer'
import type { ActorContext } from '@/lib/services/context'

export const FindMarginTargets = z.object({ what: z.enum(['customer', 'product']), query: z.string().max(200) })
const LIMIT = 10

/** Takes words; returns customers, or products with a price, whose name or id contains all of them. Throws AppError notAllowedToAdminister. */
export async function findMarginTargets(
  { db, actor }: Pick<ActorContext, 'db' | 'actor'>,
  { what, query }: z.infer<typeof FindMarginTargets>,
): Promise<MarginTargets> {
  assertMayAdminister(actor)
  const patterns = searchPatterns(query)
  if (patterns.length === 0) return []
  if (what === 'customer') {
    const rows = await db
      .select({ id: customers.id, name: customers.companyName, domain: customers.domain })
      .from(customers)
      .where(and(...patterns.map((pattern) => sql`${customers.searchText} like ${pattern}`)))
      .orderBy(asc(customers.companyName))
      .limit(LIMIT)
    return rows.map(({ id, name, domain }) => ({ id, label: `${name} (${domain})` }))
  }
  const text = sql`lower(${offerPrices.productTitle} || ' ' || ${offerPrices.productId})`
  const rows = await db
    .selectDistinct({ id: offerPrices.productId, title: offerPrices.productTitle })
    .from(offerPrices)
    .where(and(isNull(offerPrices.validUntil), ...patterns.map((pattern) => sql`${text} like ${pattern}`)))
    .orderBy(asc(offerPrices.productTitle))
    .limit(LIMIT)
  return rows.map(({ id, title }) => ({ id, label: `${title} (${id})` }))
}
