import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Edge, TimeRange } from '@/lib/domain/charts/cover-ranges'

/** Times are compared as such: the parameter's type is not guessed. */
const instants = (dates: readonly Date[]) => sql`${sql.param(dates.map((date) => date.toISOString()))}::timestamptz[]`

/**
 * Takes columns of the history, a condition, and the hours that no rollup covers; returns the query of those entries, with `bar`. By their
 * time first, whatever else is asked: what a filter finds in all years is more than what is in a few hours.
 */
export function entriesAtEdges(columns: SQL, matching: SQL | undefined, edges: readonly Edge[]): SQL {
  return sql`
    select edges.bar, found.*
    from unnest(${sql.param(edges.map(({ bar }) => bar))}::integer[], ${instants(edges.map(({ from }) => from))},
      ${instants(edges.map(({ to }) => to))}) as edges (bar, starts, ends)
    cross join lateral (
      select ${columns} from (
        select * from order_entries where created_at >= edges.starts and created_at < edges.ends offset 0
      ) order_entries
      where ${matching ?? sql`true`}
    ) found`
}

/** Takes the same and ranges that follow each other without a gap; returns the query of all entries in them, read once. */
export function entriesInRow(columns: SQL, matching: SQL | undefined, ranges: readonly TimeRange[]): SQL {
  const starts = ranges.map(({ from }) => from)
  const ends = ranges.map(({ to }) => to)
  return sql`
    select width_bucket(created_at, ${instants(starts)}) - 1 as bar, ${columns} from order_entries
    where created_at >= (${instants(starts.slice(0, 1))})[1] and created_at < (${instants(ends.slice(-1))})[1]
      and ${matching ?? sql`true`}`
}
