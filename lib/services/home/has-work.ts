import 'server-only'
import { isNull, sql } from 'drizzle-orm'
import { orderEntries } from '@/lib/db/schema/history'
import { orderDrafts } from '@/lib/db/schema/orders'
import type { ActorContext } from '@/lib/services/context'

/** Whether anything was ever ordered, here or elsewhere, or is being built: without it there is nothing to show. */
export async function hasWork({ db }: Pick<ActorContext, 'db'>): Promise<boolean> {
  const one = { one: sql<number>`1` }
  const [[order], [draft]] = await Promise.all([
    db.select(one).from(orderEntries).limit(1),
    db.select(one).from(orderDrafts).where(isNull(orderDrafts.discardedAt)).limit(1),
  ])
  return order !== undefined || draft !== undefined
}
