import 'server-only'
import { and, desc, eq, isNotNull, isNull, like, ne, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { customers } from '@/lib/db/schema/customers'
import { draftComments, draftPresence } from '@/lib/db/schema/draft-talk'
import { orderDrafts } from '@/lib/db/schema/orders'
import { people } from '@/lib/db/schema/people'
import type { DraftRow } from '@/lib/domain/draft-view'
import type { Money } from '@/lib/domain/money'
import { searchPatterns } from '@/lib/domain/picker'
import type { ActorContext } from '@/lib/services/context'
import { isThere } from './talk/note-presence'

const handers = alias(people, 'handers')
const present = alias(people, 'present')

/** Shown at most; older ones are found by searching. */
export const DRAFTS_LIMIT = 100

/**
 * Open drafts, newest change first; `mine` leaves out colleagues', `customerId` other customers', `origin` those that were
 * begun by their owner, or those that somebody handed over. `q` looks into customer and product names.
 */
export async function listDrafts(
  { db, actor }: Pick<ActorContext, 'db' | 'actor'>,
  filter: { mine?: boolean; origin?: 'begun' | 'handed'; customerId?: string; q?: string; limit?: number } = {},
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
      totals: sql<Money[] | null>`${orderDrafts.cart}->'totals'`,
      isPriced: sql<boolean>`coalesce((${orderDrafts.cart}->>'draftVersion')::int = ${orderDrafts.version}, false)`,
      handedByName: handers.name,
      comments: sql<number>`(select count(*)::int from ${draftComments} where ${eq(draftComments.draftId, orderDrafts.id)})`,
      openWith: presentIn(actor.personId),
      createdAt: orderDrafts.createdAt,
      updatedAt: orderDrafts.updatedAt,
    })
    .from(orderDrafts)
    .innerJoin(customers, eq(customers.id, orderDrafts.customerId))
    .innerJoin(people, eq(people.id, orderDrafts.ownerId))
    .leftJoin(handers, eq(handers.id, orderDrafts.handedById))
    .where(
      and(
        isNull(orderDrafts.discardedAt),
        isNull(orderDrafts.placedAt),
        filter.mine ? eq(orderDrafts.ownerId, actor.personId) : undefined,
        filter.origin && (filter.origin === 'handed' ? isNotNull : isNull)(orderDrafts.handedById),
        filter.customerId ? eq(orderDrafts.customerId, filter.customerId) : undefined,
        ...matching,
      ),
    )
    .orderBy(desc(orderDrafts.updatedAt), desc(orderDrafts.id))
    .limit(filter.limit ?? DRAFTS_LIMIT)
  return rows.map(({ customerId, customerName, ownerId, lines, totals, createdAt, updatedAt, ...row }) => ({
    ...row,
    customer: { id: customerId, name: customerName },
    isMine: ownerId === actor.personId,
    lineCount: lines.length,
    firstTitle: lines[0] ? lines[0].skuTitle || lines[0].productTitle || null : null,
    totals: totals ?? [],
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }))
}

/** Names of those who have the draft open, without the one who looks. */
function presentIn(personId: string) {
  const { draftId, personId: presentId } = draftPresence
  return sql<string[]>`coalesce((
    select array_agg(${present.name} order by ${present.name}) from ${draftPresence}
    join ${people} as present on ${eq(present.id, presentId)}
    where ${eq(draftId, orderDrafts.id)} and ${ne(presentId, personId)} and ${isThere}
  ), '{}')`
}
