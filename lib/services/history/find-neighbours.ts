import 'server-only'
import { eq } from 'drizzle-orm'
import { orderEntries } from '@/lib/db/schema/history'
import { writeSort } from '@/lib/domain/history/orders-sort'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { entryFilter, quickLook } from './entry-filter'
import { listEntryRows } from './list-entry-rows'
import { writeCursor } from './rows/entry-cursor'
import { sortKeys } from './rows/sort-keys'

/**
 * The entries before and after one, in the list that a filter and its order make; null where the list ends. The entry
 * itself need not be found by the filter (any more). Takes the person's time zone.
 */
export async function findNeighbours(
  { db }: Pick<ActorContext, 'db'>,
  filter: OrdersFilter,
  timeZone: string,
  entryId: string,
): Promise<{ previous: string | null; next: string | null }> {
  const { sort } = filter
  const [here] = await db
    .select({ id: orderEntries.id, keys: sortKeys(sort, false).texts })
    .from(orderEntries)
    .where(eq(orderEntries.id, entryId))
  if (!here) return { previous: null, next: null }
  const cursor = writeCursor(writeSort(sort), here)
  const matching = entryFilter(filter, timeZone)
  const quick = quickLook(filter, timeZone)
  const [before, after] = await Promise.all([
    listEntryRows({ db }, matching, { sort, before: cursor, after: undefined, quick }, 1),
    listEntryRows({ db }, matching, { sort, before: undefined, after: cursor, quick }, 1),
  ])
  return { previous: before.rows[0]?.id ?? null, next: after.rows[0]?.id ?? null }
}
