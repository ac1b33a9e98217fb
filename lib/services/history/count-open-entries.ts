import 'server-only'
import { and, count, inArray } from 'drizzle-orm'
import { orderEntries } from '@/lib/db/schema/history'
import { type OpenCounts, ORDERS_VIEWS } from '@/lib/domain/orders-dashboard'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { entryFilter } from './entry-filter'

/**
 * How many orders need somebody and how many are on their way, whatever statuses the filter itself asks for. Takes the
 * dashboard's filter and the person's time zone. What is done is left uncounted: only that grows without end.
 */
export async function countOpenEntries(
  { db }: Pick<ActorContext, 'db'>,
  filter: OrdersFilter,
  timeZone: string,
): Promise<OpenCounts> {
  const { needsYou, underWay } = ORDERS_VIEWS
  const rows = await db
    .select({ status: orderEntries.status, total: count() })
    .from(orderEntries)
    .where(
      and(entryFilter({ ...filter, status: [] }, timeZone), inArray(orderEntries.status, [...needsYou, ...underWay])),
    )
    .groupBy(orderEntries.status)
  const sum = (statuses: readonly string[]) =>
    rows.reduce((total, row) => total + (statuses.includes(row.status) ? row.total : 0), 0)
  return { needsYou: sum(needsYou), underWay: sum(underWay) }
}
