import 'server-only'
import { eq } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { orderDrafts } from '@/lib/db/schema/orders'
import type { DraftView } from '@/lib/domain/draft-view'
import type { GuardFacts } from '@/lib/domain/guards/guard-facts'
import { listOtherDrafts } from './list-other-drafts'
import { listRecentOrders } from './list-recent-orders'
import { readOrderHistory } from './read-order-history'
import { readSegments } from './read-segments'

/** What our database knows that bears on placing a draft; Microsoft is not asked. Side by side: the press waits for it. */
export async function readGuardFacts(db: Database, draft: DraftView): Promise<GuardFacts> {
  const customerId = draft.customer.id
  const [[row], recentOrders, otherDrafts, history, segments] = await Promise.all([
    db.select({ shown: orderDrafts.shown }).from(orderDrafts).where(eq(orderDrafts.id, draft.id)),
    listRecentOrders(db, { customerId, draftId: draft.id }),
    listOtherDrafts(db, { customerId, draftId: draft.id }),
    readOrderHistory(db, customerId),
    readSegments(db, draft),
  ])
  return { shown: row?.shown ?? null, recentOrders, otherDrafts, ...history, segments }
}
