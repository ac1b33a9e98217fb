import 'server-only'
import type { OrderEntry } from '@/lib/domain/history/order-entry'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { entryFilter, quickLook } from './entry-filter'
import { listEntryRows } from './list-entry-rows'

/** So many rows are in memory at once. */
const BATCH = 1000

/**
 * Everything a filter finds, in its order, from the first row to the last, whatever page the filter stands on. Takes the
 * filter and the person's time zone; yields batches of rows.
 */
export async function* readEntries(
  context: Pick<ActorContext, 'db'>,
  filter: OrdersFilter,
  timeZone: string,
): AsyncGenerator<OrderEntry[]> {
  const matching = entryFilter(filter, timeZone)
  const quick = quickLook(filter, timeZone)
  let after: string | undefined
  do {
    const page = await listEntryRows(context, matching, { sort: filter.sort, before: undefined, after, quick }, BATCH)
    if (page.rows.length > 0) yield page.rows
    after = page.after ?? undefined
  } while (after)
}
