import 'server-only'
import { and, count, gte, sql } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema'
import type { SubmissionStatus } from '@/lib/domain/order-submission'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { submissionFilter } from './submission-filter'

/** Submissions of one day, by status. `day` is YYYY-MM-DD in the person's time zone. */
export type ChartDay = { day: string; counts: Partial<Record<SubmissionStatus, number>> }

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
  const today = new Date().toLocaleDateString('sv-SE', { timeZone })
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

/** Calendar arithmetic on a date without a zone. */
function shiftDay(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + by)
  return date.toISOString().slice(0, 10)
}
