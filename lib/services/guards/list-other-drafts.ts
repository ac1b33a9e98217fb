import 'server-only'
import { and, desc, eq, gt, isNull, ne } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { orderDrafts } from '@/lib/db/schema/orders'
import { people } from '@/lib/db/schema/people'
import type { OtherDraft } from '@/lib/domain/guards/guard-facts'
import { itemOf } from '@/lib/domain/guards/item-of'

/** A draft that nobody has touched for longer is not being ordered by anybody. */
const TOUCHED_WITHIN_DAYS = 30
const DAY_MS = 24 * 3600_000
const MOST = 20

/** The other open drafts of a customer, the newest first, with how many of each plan they have. */
export async function listOtherDrafts(
  db: Database,
  { customerId, draftId }: { customerId: string; draftId: string },
): Promise<OtherDraft[]> {
  const rows = await db
    .select({
      draftId: orderDrafts.id,
      ownerName: people.name,
      at: orderDrafts.updatedAt,
      content: orderDrafts.content,
    })
    .from(orderDrafts)
    .innerJoin(people, eq(people.id, orderDrafts.ownerId))
    .where(
      and(
        eq(orderDrafts.customerId, customerId),
        ne(orderDrafts.id, draftId),
        isNull(orderDrafts.placedAt),
        isNull(orderDrafts.discardedAt),
        gt(orderDrafts.updatedAt, new Date(Date.now() - TOUCHED_WITHIN_DAYS * DAY_MS)),
      ),
    )
    .orderBy(desc(orderDrafts.updatedAt))
    .limit(MOST)
  return rows.map(({ at, content, ...row }) => {
    const items = new Map<string, number>()
    for (const line of content.lines.filter(({ skuId }) => skuId !== ''))
      items.set(itemOf(line), (items.get(itemOf(line)) ?? 0) + (line.quantity ?? 0))
    return { ...row, at: at.toISOString(), items }
  })
}
