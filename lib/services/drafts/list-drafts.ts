import 'server-only'
import { and, desc, eq, isNull, like, or, sql } from 'drizzle-orm'
import { customers } from '@/lib/db/schema/customers'
import { orderDrafts } from '@/lib/db/schema/orders'
import { people } from '@/lib/db/schema/people'
import type { DraftRow } from '@/lib/domain/draft-view'
import { searchPatterns } from '@/lib/domain/picker'
import type { ActorContext } from '@/lib/services/context'

/** Shown at most; older ones are found by searching. */
export const DRAFTS_LIMIT = 100

/**
 * Open drafts, newest change first; `mine` leaves out colleagues', `customerId` other customers'. `q` looks into
 * customer and product names.
 */
export async function listDrafts(
  { db, actor }: Pick<ActorContext, 'db' | 'actor'>,
  filter: { mine?: boolean; customerId?: string; q?: string; limit?: number } = {},
): Promise<DraftRow[]> {
  const matching = searchPatterns(filter.q ?? '').map((pattern) =>
    or(like(customers.searchText, pattern), like(sql`lower(${orderDrafts.content}->>'lines')`, pattern)),
  )
  const rows = await db
    .select({
      id: orderDrafts.id,
      customerId: customers.id,
      customerName: customers.companyName,
      ownerId: orderDrafts.ownerId,
      ownerName: people.name,
      lines: sql<{ productTitle: string; skuTitle: string }[]>`${orderDrafts.content}->'lines'`,
      updatedAt: orderDrafts.updatedAt,
    })
    .from(orderDrafts)
    .innerJoin(customers, eq(customers.id, orderDrafts.customerId))
    .innerJoin(people, eq(people.id, orderDrafts.ownerId))
    .where(
      and(
        isNull(orderDrafts.discardedAt),
        isNull(orderDrafts.placedAt),
        filter.mine ? eq(orderDrafts.ownerId, actor.personId) : undefined,
        filter.customerId ? eq(orderDrafts.customerId, filter.customerId) : undefined,
        ...matching,
      ),
    )
    .orderBy(desc(orderDrafts.updatedAt), desc(orderDrafts.id))
    .limit(filter.limit ?? DRAFTS_LIMIT)
  return rows.map(({ id, customerId, customerName, ownerId, ownerName, lines, updatedAt }) => ({
    id,
    customer: { id: customerId, name: customerName },
    ownerName,
    isMine: ownerId === actor.personId,
    lineCount: lines.length,
    firstTitle: lines[0] ? lines[0].skuTitle || lines[0].productTitle || null : null,
    updatedAt: updatedAt.toISOString(),
  }))
}
