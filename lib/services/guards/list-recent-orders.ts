import 'server-only'
import { and, desc, eq, gt, inArray, ne, notInArray } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { orderLines, orderSubmissions } from '@/lib/db/schema/orders'
import { people } from '@/lib/db/schema/people'
import type { RecentOrder } from '@/lib/domain/guards/guard-facts'
import { itemOf } from '@/lib/domain/guards/item-of'
import { submissionReference } from '@/lib/domain/order-submission'
import { UNANSWERED_STATES } from '@/lib/domain/submission-transitions'

/** The same plan again within so many days is more likely an order twice than a further one. */
const RECENT_DAYS = 7
const DAY_MS = 24 * 3600_000
/** Nobody reads a longer list before pressing a button. */
const MOST = 20

/**
 * What was ordered for a customer in the last days by other drafts than this one, the newest first, with how many of each plan: the lines that
 * Microsoft placed and that did not fail, and everything of a press of which nobody knows yet what became of it.
 */
export async function listRecentOrders(
  db: Database,
  { customerId, draftId }: { customerId: string; draftId: string },
): Promise<RecentOrder[]> {
  const rows = await db
    .select({
      submissionId: orderSubmissions.id,
      number: orderSubmissions.number,
      personName: people.name,
      at: orderSubmissions.createdAt,
      status: orderSubmissions.status,
    })
    .from(orderSubmissions)
    .innerJoin(people, eq(people.id, orderSubmissions.personId))
    .where(
      and(
        eq(orderSubmissions.customerId, customerId),
        ne(orderSubmissions.draftId, draftId),
        gt(orderSubmissions.createdAt, new Date(Date.now() - RECENT_DAYS * DAY_MS)),
        notInArray(orderSubmissions.status, ['refused', 'failed', 'abandoned']),
      ),
    )
    .orderBy(desc(orderSubmissions.createdAt))
    .limit(MOST)
  if (rows.length === 0) return []
  const items = await readItems(
    db,
    rows.map(({ submissionId }) => submissionId),
  )
  return rows.map(({ number, at, ...row }) => ({
    ...row,
    reference: submissionReference(number),
    at: at.toISOString(),
    items: items.get(row.submissionId) ?? new Map<string, number>(),
  }))
}

async function readItems(db: Database, submissionIds: string[]): Promise<Map<string, Map<string, number>>> {
  const [placed, unanswered] = await Promise.all([
    db
      .select({ id: orderLines.submissionId, offerId: orderLines.offerId, quantity: orderLines.quantity })
      .from(orderLines)
      .where(and(inArray(orderLines.submissionId, submissionIds), ne(orderLines.stage, 'failed'))),
    db
      .select({ id: orderSubmissions.id, content: orderSubmissions.content })
      .from(orderSubmissions)
      .where(and(inArray(orderSubmissions.id, submissionIds), inArray(orderSubmissions.state, [...UNANSWERED_STATES]))),
  ])
  const items = new Map<string, Map<string, number>>()
  const add = (id: string, item: string, quantity: number) => {
    const of = items.get(id) ?? new Map<string, number>()
    items.set(id, of.set(item, (of.get(item) ?? 0) + quantity))
  }
  for (const { id, offerId, quantity } of placed) add(id, itemOf(offerId), quantity)
  for (const { id, content } of unanswered) for (const line of content.lines) add(id, itemOf(line), line.quantity ?? 0)
  return items
}
