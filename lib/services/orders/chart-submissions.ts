import 'server-only'
import { and, count, gte, sql } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { shiftDay, todayIn } from '@/lib/domain/calendar-day'
import type { ChartDay } from '@/lib/domain/orders-dashboard'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { submissionFilter } from './submission-filter'

/**
 * The last `days` days up to today, one entry each, empty ones included. Takes the dashboard's filter (its own dates are
 * left aside) and the person's time zone.
 */
export async function chartSubmissions(
  { db }: Pick<ActorContext, 'db'>,
  filter: OrdersFilter,
  timeZone: string,
  days: number,
): Promise<ChartDay[]> {
  const today = todayIn(timeZone)
  const all = Array.from({ length: days }, (_, index) => shiftDay(today, index - days + 1))
  const day = sql<string>`to_char(${orderSubmissions.createdAt} at time zone ${timeZone}, 'YYYY-MM-DD')`
  const rows = await db
    .select({ day, status: orderSubmissions.status, total: count() })
    .from(orderSubmissions)
    .where(
      and(
        submissionFilter({ ...filter, from: undefined, to: undefined }, timeZone),
        gte(orderSubmissions.createdAt, sql`(${all[0]}::timestamp at time zone ${timeZone})`),
      ),
    )
    .groupBy(sql`1`, orderSubmissions.status)
  return all.map((one) => ({
    day: one,
    counts: Object.fromEntries(rows.filter((row) => row.day === one).map((row) => [row.status, row.total])),
  }))
}
