import 'server-only'
import { and, count, eq, isNull, sql } from 'drizzle-orm'
import { orderDrafts } from '@/lib/db/schema/orders'
import type { DraftCounts } from '@/lib/domain/draft-view'
import type { ActorContext } from '@/lib/services/context'

/** How many drafts are open: the person's own, and everyone's. */
export async function countDrafts({ db, actor }: Pick<ActorContext, 'db' | 'actor'>): Promise<DraftCounts> {
  const mine = sql<number>`(count(*) filter (where ${eq(orderDrafts.ownerId, actor.personId)}))::int`
  const [counted] = await db
    .select({ mine, everyone: count() })
    .from(orderDrafts)
    .where(and(isNull(orderDrafts.discardedAt), isNull(orderDrafts.placedAt)))
  return counted ?? { mine: 0, everyone: 0 }
}
