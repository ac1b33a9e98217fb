import 'server-only'
import { and, desc, eq, like, sql } from 'drizzle-orm'
import { customers, customerVisits } from '@/lib/db/schema'
import type { CustomerHit } from '@/lib/domain/customer-row'
import { type CustomerQuery, searchPatterns } from '@/lib/domain/picker'
import type { ActorContext } from '@/lib/services/context'
import { customerColumns, toCustomerRow } from './customer-record'

/**
 * Customers whose name, domain or tenant id contains every typed word; the person's pinned and recent ones first,
 * then names that begin with what was typed. With nothing typed: pinned and recent ones, then by name.
 */
export async function searchCustomers(
  { db, actor }: ActorContext,
  { query, limit }: CustomerQuery,
): Promise<CustomerHit[]> {
  const patterns = searchPatterns(query)
  const begins = `${(patterns[0] ?? '%').slice(1)}`
  const rows = await db
    .select({ ...customerColumns, pinned: customerVisits.pinned, visitedAt: customerVisits.visitedAt })
    .from(customers)
    .leftJoin(
      customerVisits,
      and(eq(customerVisits.customerId, customers.id), eq(customerVisits.personId, actor.personId)),
    )
    .where(and(...patterns.map((pattern) => like(customers.searchText, pattern))))
    .orderBy(
      desc(sql`coalesce(${customerVisits.pinned}, false)`),
      sql`${customerVisits.visitedAt} desc nulls last`,
      desc(sql`lower(${customers.companyName}) like ${begins}`),
      sql`lower(${customers.companyName})`,
      customers.id,
    )
    .limit(limit)
  return rows.map((row) => ({ ...toCustomerRow(row), pinned: row.pinned ?? false, recent: row.visitedAt !== null }))
}
