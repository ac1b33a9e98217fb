import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { orderEntries } from '@/lib/db/schema/history'
import type { EntryCount } from '@/lib/domain/orders-dashboard'
import type { ActorContext } from '@/lib/services/context'

/** So many are counted one by one while somebody waits. */
export const COUNTED_ENTRIES = 10_000

/** How many entries a condition finds: counted up to `upTo`, beyond that one more than it, and not exact. */
export async function countEntries(
  { db }: Pick<ActorContext, 'db'>,
  matching: SQL | undefined,
  upTo = COUNTED_ENTRIES,
): Promise<EntryCount> {
  const counted = await db.select({ count: sql<number>`count(*)::int` }).from(
    db
      .select({ one: sql`1` })
      .from(orderEntries)
      .where(matching)
      .limit(upTo + 1)
      .as('found'),
  )
  const count = counted[0]?.count ?? 0
  return { count, isExact: count <= upTo }
}
