import 'server-only'
import { and, desc, eq, like, notInArray, notLike, type SQL, sql } from 'drizzle-orm'
import { customers, customerVisits } from '@/lib/db/schema/customers'
import type { CustomerHit } from '@/lib/domain/customer-row'
import { type CustomerQuery, searchPatterns } from '@/lib/domain/picker'
import type { ActorContext } from '@/lib/services/context'
import { customerColumns, toCustomerRow } from './customer-record'

/**
 * Customers whose name, domain or tenant id contains every typed word; the person's pinned and recent ones first,
 * then names that begin with what was typed. With nothing typed: pinned and recent ones, then by name.
 */
export async function searchCustomers(context: ActorContext, { query, limit }: CustomerQuery): Promise<CustomerHit[]> {
  const patterns = searchPatterns(query)
  const matching = patterns.map((pattern) => like(customers.searchText, pattern))
  // Three readings that each stop after a few rows of an index: one ORDER BY over all of it would sort every match first,
  // a sixth of a second for a single letter among a hundred thousand customers.
  const hits = await listVisited(context, matching, limit)
  if (patterns[0] !== undefined) {
    // searchText begins with the name.
    const begins = like(customers.searchText, patterns[0].slice(1))
    hits.push(...(await listByName(context, [...matching, begins], hits, limit)))
    matching.push(notLike(customers.searchText, patterns[0].slice(1)))
  }
  return [...hits, ...(await listByName(context, matching, hits, limit))]
}

async function listVisited({ db, actor }: ActorContext, matching: SQL[], limit: number): Promise<CustomerHit[]> {
  const rows = await db
    .select({ ...customerColumns, pinned: customerVisits.pinned })
    .from(customerVisits)
    .innerJoin(customers, eq(customers.id, customerVisits.customerId))
    .where(and(eq(customerVisits.personId, actor.personId), ...matching))
    .orderBy(desc(customerVisits.pinned), desc(customerVisits.visitedAt), customers.id)
    .limit(limit)
  return rows.map((row) => ({ ...toCustomerRow(row), pinned: row.pinned, recent: true }))
}

/** By name, without those found already, up to `limit` together with them. */
async function listByName(
  { db }: ActorContext,
  matching: SQL[],
  found: CustomerHit[],
  limit: number,
): Promise<CustomerHit[]> {
  if (found.length >= limit) return []
  const ids = found.map(({ id }) => id)
  const rows = await db
    .select(customerColumns)
    .from(customers)
    .where(and(...matching, ids.length > 0 ? notInArray(customers.id, ids) : undefined))
    .orderBy(sql`lower(${customers.companyName})`, customers.id)
    .limit(limit - found.length)
  return rows.map((row) => ({ ...toCustomerRow(row), pinned: false, recent: false }))
}
