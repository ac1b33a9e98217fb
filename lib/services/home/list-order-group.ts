import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { orderEntries } from '@/lib/db/schema/history'
import { NEWEST_FIRST } from '@/lib/domain/history/orders-sort'
import { COUNTED_IN_HOME, HOME_ROWS, type OrderRows } from '@/lib/domain/home'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { entryFilter, quickLook } from '@/lib/services/history/entry-filter'
import { listEntryRows } from '@/lib/services/history/list-entry-rows'

/** The newest orders that a filter finds, and how many there are. Takes the person's time zone (IANA name). */
export async function listOrderGroup(
  { db }: Pick<ActorContext, 'db'>,
  asked: Partial<OrdersFilter>,
  timeZone: string,
): Promise<OrderRows> {
  const filter = { ...OrdersFilter.parse({}), ...asked, sort: NEWEST_FIRST }
  const matching = entryFilter(filter, timeZone)
  const [{ rows }, total] = await Promise.all([
    listEntryRows({ db }, matching, { ...filter, quick: quickLook(filter, timeZone) }, HOME_ROWS),
    countUpTo(db, matching, COUNTED_IN_HOME + 1),
  ])
  return { rows, total }
}

/** Stops at `limit`: at a million orders it is as quick as at a hundred. */
export function countUpTo(db: ActorContext['db'], matching: SQL | undefined, limit: number): Promise<number> {
  const some = db.select({ one: sql`1` }).from(orderEntries).where(matching).limit(limit).as('some')
  return db.$count(some)
}
