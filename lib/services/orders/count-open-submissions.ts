import 'server-only'
import { and, count, inArray } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { type OpenCounts, ORDERS_VIEWS } from '@/lib/domain/orders-dashboard'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { submissionFilter } from './submission-filter'

/**
 * How many orders need somebody and how many are on their way, whatever statuses the filter itself asks for. Takes the
 * dashboard's filter and the person's time zone. What is done is left uncounted: only that grows without end.
 */
export async function countOpenSubmissions(
  { db }: Pick<ActorContext, 'db'>,
  filter: OrdersFilter,
  timeZone: string,
): Promise<OpenCounts> {
  const { needsYou, underWay } = ORDERS_VIEWS
  const rows = await db
    .select({ status: orderSubmissions.status, total: count() })
    .from(orderSubmissions)
    .where(
      and(
        submissionFilter({ ...filter, status: [] }, timeZone),
        inArray(orderSubmissions.status, [...needsYou, ...underWay]),
      ),
    )
    .groupBy(orderSubmissions.status)
  const sum = (statuses: readonly string[]) =>
    rows.reduce((total, row) => total + (statuses.includes(row.status) ? row.total : 0), 0)
  return { needsYou: sum(needsYou), underWay: sum(underWay) }
}
