import 'server-only'
import { and, count, gte, sql } from 'drizzle-orm'
import { orderEntries } from '@/lib/db/schema/history'
import { shiftDay, todayIn } from '@/lib/domain/calendar-day'
import type { ChartDay } from '@/lib/domain/orders-dashboard'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { entryFilter } from './entry-filter'

/**
 * The last `days` days up to today, one entry each, empty ones included. Takes the dashboard's filter (its own dates are
 * left aside) and the person's time zone.
 */
export async function chartEntries(
  { db }: Pick<ActorContext, 'db'>,
  filter: OrdersFilter,
  timeZone: string,
  days: number,
): Promise<ChartDay[]> {
  const today = todayIn(timeZone)
  const all = Array.from({ length: days }, (_, index) => shiftDay(today, index - days + 1))
  const day = sql<string>`to_char(${orderEntries.createdAt} at time zone ${timeZone}, 'YYYY-MM-DD')`
  const rows = await db
    .select({ day, status: orderEntries.status, total: count() })
    .from(orderEntries)
    .where(
      and(
        entryFilter({ ...filter, period: undefined, from: undefined, to: undefined }, timeZone),
        gte(orderEntries.createdAt, sql`(${all[0]}::timestamp at time zone ${timeZone})`),
      ),
    )
    .groupBy(sql`1`, orderEntries.status)
  return all.map((one) => ({
    day: one,
    counts: Object.fromEntries(rows.filter((row) => row.day === one).map((row) => [row.status, row.total])),
  }))
}
