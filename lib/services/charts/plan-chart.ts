import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { ChartBar } from '@/lib/domain/charts/chart-bars'
import { coverRanges, type RollupPiece, type TimeRange } from '@/lib/domain/charts/cover-ranges'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { entryFilter } from '../history/entry-filter'
import { entriesAtEdges, entriesInRow } from './entries-in'

/** Where the numbers of some bars come from: rollups, and entries that are counted one by one. Both have `bar`. */
export type ChartPlan = {
  filter: OrdersFilter
  pieces: RollupPiece[]
  /** Takes columns of the history. */
  entries(columns: SQL): SQL
}

/** What a filter finds, whenever it was placed. */
function undated(filter: OrdersFilter): OrdersFilter {
  return { ...filter, period: undefined, from: undefined, to: undefined }
}

/** Takes a filter and ranges that follow each other without a gap; returns the plan to count their entries one by one. */
export function planFromEntries(filter: OrdersFilter, ranges: readonly TimeRange[]): ChartPlan {
  const matching = entryFilter(undated(filter), 'UTC')
  return { filter, pieces: [], entries: (columns) => entriesInRow(columns, matching, ranges) }
}

/** The same from rollups as far as there are whole UTC days. */
export function planFromRollups(filter: OrdersFilter, ranges: readonly TimeRange[]): ChartPlan {
  const matching = entryFilter(undated(filter), 'UTC')
  const { pieces, edges } = coverRanges(ranges)
  return { filter, pieces, entries: (columns) => entriesAtEdges(columns, matching, edges) }
}

/** Takes bars in the person's days; returns the moments they begin and end, as the database reckons days of the same filter. */
export async function rangesOf(
  { db }: Pick<ActorContext, 'db'>,
  bars: readonly ChartBar[],
  timeZone: string,
): Promise<TimeRange[]> {
  const { rows } = await db.execute<{ starts: string; ends: string }>(sql`
    select extract(epoch from bars.first::timestamp at time zone ${timeZone}) * 1000 as starts,
      extract(epoch from (bars.last + 1)::timestamp at time zone ${timeZone}) * 1000 as ends
    from unnest(${sql.param(bars.map(({ from }) => from))}::date[], ${sql.param(bars.map(({ to }) => to))}::date[])
      with ordinality as bars (first, last, place)
    order by bars.place`)
  return rows.map(({ starts, ends }) => ({ from: new Date(Number(starts)), to: new Date(Number(ends)) }))
}
