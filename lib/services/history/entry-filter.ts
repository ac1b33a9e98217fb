import 'server-only'
import { and, arrayContains, arrayOverlaps, eq, gte, like, lt, lte, type SQL, sql } from 'drizzle-orm'
import { orderEntries } from '@/lib/db/schema/history'
import { FACET_KINDS, facetOf } from '@/lib/domain/history/facets'
import { spanOf } from '@/lib/domain/history/span-of'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { searchPatterns } from '@/lib/domain/picker'

/**
 * Takes the history's filter and the person's time zone (IANA name): days are theirs. Returns the SQL condition on
 * `order_entries`. A reference ("OD-1042") finds its entry whatever else it would match.
 */
export function entryFilter(filter: OrdersFilter, timeZone: string): SQL | undefined {
  const reference = /^od-(\d{1,9})$/i.exec(filter.q ?? '')?.[1]
  const { from, to } = spanOf(filter, timeZone)
  return and(
    reference ? eq(orderEntries.number, Number(reference)) : matchWords(filter.q),
    ...matchFacets(filter),
    filter.minValue ? gte(orderEntries.value, filter.minValue) : undefined,
    filter.maxValue ? lte(orderEntries.value, filter.maxValue) : undefined,
    from ? gte(orderEntries.createdAt, sql`(${from}::timestamp at time zone ${timeZone})`) : undefined,
    to ? lt(orderEntries.createdAt, sql`((${to}::timestamp + interval '1 day') at time zone ${timeZone})`) : undefined,
  )
}

function matchWords(q: string | undefined): SQL | undefined {
  return and(...searchPatterns(q ?? '').map((pattern) => like(orderEntries.searchText, pattern)))
}

/** Kinds with one value are found by one look into the index, together. */
function matchFacets(filter: OrdersFilter): (SQL | undefined)[] {
  const kinds = FACET_KINDS.map((kind) => filter[kind].map((value) => facetOf(kind, value))).filter(
    (values) => values.length > 0,
  )
  const all = kinds.filter((values) => values.length === 1).flat()
  const any = kinds.filter((values) => values.length > 1)
  return [
    all.length > 0 ? arrayContains(orderEntries.facets, all) : undefined,
    ...any.map((values) => arrayOverlaps(orderEntries.facets, values)),
  ]
}
