import 'server-only'
import { and, eq, ne, sql } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { orderLines } from '@/lib/db/schema/orders'
import type { GuardFacts } from '@/lib/domain/guards/guard-facts'

/** How much of each plan a customer has had in one line, and whether ever for three years: what was placed here and did not fail. */
export async function readOrderHistory(
  db: Database,
  customerId: string,
): Promise<Pick<GuardFacts, 'largest' | 'hasOrdered' | 'hasOrderedLongTerm'>> {
  const item = sql<string>`split_part(${orderLines.offerId}, ':', 1) || ':' || split_part(${orderLines.offerId}, ':', 2)`
  const rows = await db
    .select({
      item,
      largest: sql<number>`max(${orderLines.quantity})`,
      isLong: sql<boolean>`bool_or(${orderLines.termDuration} = 'P3Y')`,
    })
    .from(orderLines)
    .where(and(eq(orderLines.customerId, customerId), ne(orderLines.stage, 'failed')))
    .groupBy(item)
  return {
    largest: new Map(rows.map((row) => [row.item, Number(row.largest)])),
    hasOrdered: rows.length > 0,
    hasOrderedLongTerm: rows.some(({ isLong }) => isLong),
  }
}
