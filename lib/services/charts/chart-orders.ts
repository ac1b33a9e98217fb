import 'server-only'
import { sql } from 'drizzle-orm'
import { shiftDay, todayIn } from '@/lib/domain/calendar-day'
import { chartBars } from '@/lib/domain/charts/chart-bars'
import { ALL, type OrdersCharts } from '@/lib/domain/charts/orders-charts'
import { spanOf } from '@/lib/domain/history/span-of'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { reckonEntries } from '../history/count-entries'
import { entryFilter } from '../history/entry-filter'
import { countBars } from './count-bars'
import { countFamilies } from './count-families'
import { countUpTo, FEW } from './count-up-to'
import { measureDurations } from './measure-durations'
import { planFromEntries, planFromRollups, rangesOf } from './plan-chart'
import { isRolledUp } from './rollups-in'

/** So many at most, where rollups do not know what the filter asks for. */
const MANY = 100_000
/** A span that was asked for is drawn whole, empty days included, unless it is longer and most of it may lie before the first order. */
const DRAWN_WHOLE_DAYS = 366

/**
 * Everything that is drawn above the list: takes the history's filter and the person's time zone, whose days, weeks and months the bars
 * are. Over a great many orders the numbers are those of the last minute (refresh-rollups.ts); of few they are of this moment.
 */
export async function chartOrders(
  { db }: Pick<ActorContext, 'db'>,
  filter: OrdersFilter,
  timeZone: string,
): Promise<OrdersCharts> {
  const mayUseRollups = isRolledUp(filter)
  // While somebody types nothing is counted that long: each key asks anew.
  const limit = mayUseRollups || filter.q ? FEW : MANY
  const matching = entryFilter(filter, timeZone)
  // Told by a sample in a few milliseconds: counting that far takes half a second.
  if (!mayUseRollups && (await reckonEntries({ db }, matching, limit))) return { kind: 'tooMany', limit }
  const counted = await countUpTo({ db }, matching, limit, timeZone)
  if (counted.orders > limit && !mayUseRollups) return { kind: 'tooMany', limit }
  const fromRollups = counted.orders > limit
  const first = fromRollups ? await firstRollup(db, filter, timeZone) : counted.first
  const span = first && drawnSpan(filter, first, timeZone)
  if (!span) return { kind: 'none' }
  const { unit, bars } = chartBars(span.from, span.to)
  const ranges = await rangesOf({ db }, bars, timeZone)
  const [start, end] = [ranges.at(0), ranges.at(-1)]
  if (!start || !end) return { kind: 'none' }
  const plan = fromRollups ? planFromRollups : planFromEntries
  const whole = plan(filter, [{ from: start.from, to: end.to }])
  const knowsDurations = !fromRollups || filter.currency.length === 0
  const isElsewhere = filter.source.length === 1 && filter.source[0] === 'elsewhere'
  const [orders, families, durations] = await Promise.all([
    countBars({ db }, bars, plan(filter, ranges)),
    countFamilies({ db }, whole),
    knowsDurations && !isElsewhere ? measureDurations({ db }, whole) : null,
  ])
  return { kind: 'charts', unit, ...orders, families, durations }
}

/** In the person's time zone it may be the day before: a first bar may be empty, none is missing. */
async function firstRollup(db: ActorContext['db'], filter: OrdersFilter, timeZone: string): Promise<string | null> {
  const { rows } = await db.execute<{ first: string | null }>(sql`
    select to_char(starts_on::timestamp at time zone 'UTC' at time zone ${timeZone}, 'YYYY-MM-DD') as first from order_rollups
    where family = ${filter.family[0] ?? ALL} and currency = ${filter.currency[0] ?? ALL} and period = 'day'
      and ${filter.status.length > 0 ? sql`status = any(${sql.param(filter.status)}::text[])` : sql`true`}
      and ${filter.source.length > 0 ? sql`source = any(${sql.param(filter.source)}::text[])` : sql`true`}
    order by starts_on limit 1`)
  return rows[0]?.first ?? null
}

/** What was asked for, or from the first order on; never beyond today. */
function drawnSpan(filter: OrdersFilter, first: string, timeZone: string): { from: string; to: string } | undefined {
  const asked = spanOf(filter, timeZone)
  const today = todayIn(timeZone)
  const to = asked.to && asked.to < today ? asked.to : today
  const isLong = !asked.from || asked.from < shiftDay(to, -DRAWN_WHOLE_DAYS)
  const from = asked.from && !(isLong && asked.from < first) ? asked.from : first
  return from <= to ? { from, to } : undefined
}
