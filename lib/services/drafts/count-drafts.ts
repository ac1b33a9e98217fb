import 'server-only'
import { and, count, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { orderDrafts } from '@/lib/db/schema/orders'
import type { DraftCounts } from '@/lib/domain/draft-view'
import type { ActorContext } from '@/lib/services/context'

/** How many drafts are open: the person's own, those of them that somebody handed over, and everyone's. */
export async function countDrafts({ db, actor }: Pick<ActorContext, 'db' | 'actor'>): Promise<DraftCounts> {
  const isMine = eq(orderDrafts.ownerId, actor.personId)
  const mine = sql<number>`(count(*) filter (where ${isMine}))::int`
  const handed = sql<number>`(count(*) filter (where ${and(isMine, isNotNull(orderDrafts.handedById))}))::int`
  const [counted] = await db
    .select({ mine, handed, everyone: count() })
    .from(orderDrafts)
    .where(and(isNull(orderDrafts.discardedAt), isNull(orderDrafts.placedAt)))
  return counted ?? { mine: 0, handed: 0, everyone: 0 }
}
