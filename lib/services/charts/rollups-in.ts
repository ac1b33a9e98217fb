import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { RollupPiece } from '@/lib/domain/charts/cover-ranges'
import { FACET_KINDS, type FacetKind } from '@/lib/domain/history/facets'
import type { OrdersFilter } from '@/lib/domain/orders-filter'

/** What rollups tell apart, besides days; of the last two only one value at a time, for an order may have several. */
const KNOWN: FacetKind[] = ['status', 'source', 'family', 'currency']

/** Takes a filter; returns whether rollups know what it finds. */
export function isRolledUp(filter: OrdersFilter): boolean {
  const unknown = FACET_KINDS.filter((kind) => !KNOWN.includes(kind))
  return (
    !(filter.q || filter.minValue || filter.maxValue) &&
    unknown.every((kind) => filter[kind].length === 0) &&
    filter.family.length <= 1 &&
    filter.currency.length <= 1
  )
}

/**
 * Takes pieces of the calendar and a query of one piece's rollups (it names `pieces.period`, `pieces.starts`, `pieces.ends`); returns the
 * query of all of them, with `bar`.
 */
export function rollupsIn(pieces: readonly RollupPiece[], ofPiece: SQL): SQL {
  return sql`
    select pieces.bar, found.*
    from unnest(${sql.param(pieces.map(({ bar }) => bar))}::integer[], ${sql.param(pieces.map(({ period }) => period))}::text[],
      ${sql.param(pieces.map(({ from }) => from))}::date[], ${sql.param(pieces.map(({ to }) => to))}::date[]
    ) as pieces (bar, period, starts, ends)
    cross join lateral (${ofPiece}) found`
}

/** The rollups of a piece that the filter's statuses and sources leave. */
export function ofFilter({
  status,
  source,
}: Pick<OrdersFilter, 'status'> & Partial<Pick<OrdersFilter, 'source'>>): SQL {
  return sql`
    period = pieces.period and starts_on >= pieces.starts and starts_on < pieces.ends
      and ${status.length > 0 ? sql`status = any(${sql.param(status)}::text[])` : sql`true`}
      and ${source?.length ? sql`source = any(${sql.param(source)}::text[])` : sql`true`}`
}
