import 'server-only'
import { and, type SQL } from 'drizzle-orm'
import { orderEntries } from '@/lib/db/schema/history'
import { writeSort } from '@/lib/domain/history/orders-sort'
import type { EntriesPage } from '@/lib/domain/orders-dashboard'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { entryColumns, toEntry } from './rows/entry-columns'
import { readCursor, writeCursor } from './rows/entry-cursor'
import { keysOf, sortKeys } from './rows/sort-keys'

/**
 * Rows by keyset: none twice or missing while others are added. Takes the condition that finds them, how they are
 * sorted, where to go on, and how many; the cursors of the neighbouring pages are null where there is none.
 */
export async function listEntryRows(
  { db }: Pick<ActorContext, 'db'>,
  matching: SQL | undefined,
  { sort, before, after }: Pick<OrdersFilter, 'sort' | 'before' | 'after'>,
  limit: number,
): Promise<Pick<EntriesPage, 'rows' | 'after' | 'before'>> {
  const backwards = before !== undefined
  const { keys, looks, beyond, order } = sortKeys(sort, backwards)
  const name = writeSort(sort)
  const cursor = readCursor(before ?? after, name, looks)
  const found = await db
    .select({ ...entryColumns, keys: keysOf(keys) })
    .from(orderEntries)
    .where(and(matching, cursor && beyond(cursor)))
    .orderBy(...order)
    .limit(limit + 1)
  const more = found.length > limit
  const page = found.slice(0, limit)
  if (backwards) page.reverse()
  const [first, last] = [page[0], page.at(-1)]
  const hasNext = backwards ? cursor !== undefined : more
  const hasPrevious = backwards ? more : cursor !== undefined
  return {
    rows: page.map(({ keys: _, ...row }) => toEntry(row)),
    after: hasNext && last ? writeCursor(name, last) : null,
    before: hasPrevious && first ? writeCursor(name, first) : null,
  }
}
