import 'server-only'
import type { SQL } from 'drizzle-orm'
import { writeSort } from '@/lib/domain/history/orders-sort'
import type { EntriesPage } from '@/lib/domain/orders-dashboard'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import type { QuickLook } from './entry-filter'
import { toEntry } from './rows/entry-columns'
import { readCursor, writeCursor } from './rows/entry-cursor'
import { lookAmongFirst, lookAmongFound, takeFirst } from './rows/look-for-rows'
import { sortKeys } from './rows/sort-keys'

type Asked = Pick<OrdersFilter, 'sort' | 'before' | 'after'> & {
  /** The same condition as an index can answer it (entry-filter.ts); without it only few rows are looked at first. */
  quick?: QuickLook
}

/**
 * Rows by keyset: none twice or missing while others are added. Takes the condition that finds them, how they are
 * sorted, where to go on, and how many; the cursors of the neighbouring pages are null where there is none.
 * Looked for twice, in docs/decisions/history-at-a-million.md is why: among the rows that come first, then among all found.
 */
export async function listEntryRows(
  { db }: Pick<ActorContext, 'db'>,
  matching: SQL | undefined,
  { sort, before, after, quick }: Asked,
  limit: number,
): Promise<Pick<EntriesPage, 'rows' | 'after' | 'before'>> {
  const backwards = before !== undefined
  const keys = sortKeys(sort, backwards)
  const name = writeSort(sort)
  const cursor = readCursor(before ?? after, name, keys.looks)
  const look = { db, matching, keys, beyond: cursor && keys.beyond(cursor), limit: limit + 1 }
  let found = matching ? await lookAmongFirst(look, quick, sort[0]?.column ?? 'placed') : await takeFirst(look)
  if (matching && found.length <= limit) found = await lookAmongFound(look)
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
