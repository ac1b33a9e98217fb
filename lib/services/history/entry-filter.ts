import 'server-only'
import { and, arrayContains, arrayOverlaps, eq, gte, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import { orderEntries } from '@/lib/db/schema/history'
import { FACET_KINDS, facetOf } from '@/lib/domain/history/facets'
import type { SortColumn } from '@/lib/domain/history/orders-sort'
import { spanOf } from '@/lib/domain/history/span-of'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { matchWords } from './rows/match-words'

/**
 * Takes the history's filter and the person's time zone (IANA name): days are theirs. Returns the SQL condition on
 * `order_entries`. A reference ("OD-1042") finds its entry whatever else it would match.
 */
export function entryFilter(filter: OrdersFilter, timeZone: string): SQL | undefined {
  const reference = /^od-(\d{1,9})$/i.exec(filter.q ?? '')?.[1]
  return and(
    reference ? eq(orderEntries.number, Number(reference)) : matchWords(filter.q),
    ...matchFacets(filter),
    withinValues(filter),
    withinDays(filter, timeZone),
  )
}

/** What an index alone can tell: `bounds` where the list is sorted by that very column, `marks` behind every sort. */
export type QuickLook = { bounds: Partial<Record<SortColumn, SQL | undefined>>; marks: SQL | undefined }

/** The same filter as far as the sorts' indexes can answer it: all that it finds, and a little more. */
export function quickLook(filter: OrdersFilter, timeZone: string): QuickLook {
  return {
    bounds: {
      placed: withinDays(filter, timeZone),
      value: withinValues(filter),
      status: filter.status.length > 0 ? inArray(orderEntries.status, filter.status) : undefined,
      country: filter.country.length > 0 ? inArray(orderEntries.countryKey, filter.country) : undefined,
    },
    marks: and(...facetsOf(filter).map((values) => or(...together(values).map(hasMarks)))),
  }
}

function withinValues({ minValue, maxValue }: OrdersFilter): SQL | undefined {
  if (!minValue && !maxValue) return undefined
  return and(gte(orderEntries.valueKey, minValue ?? '0'), maxValue ? lte(orderEntries.valueKey, maxValue) : undefined)
}

function withinDays(filter: OrdersFilter, timeZone: string): SQL | undefined {
  const { from, to } = spanOf(filter, timeZone)
  return and(
    from ? gte(orderEntries.createdAt, sql`(${from}::timestamp at time zone ${timeZone})`) : undefined,
    to ? lt(orderEntries.createdAt, sql`((${to}::timestamp + interval '1 day') at time zone ${timeZone})`) : undefined,
  )
}

/** Each has to be met, by one of its facets at least; kinds with one value are one of them together. */
function facetsOf(filter: OrdersFilter): { any: string[]; all: string[] }[] {
  const kinds = FACET_KINDS.map((kind) => filter[kind].map((value) => facetOf(kind, value)))
  const all = kinds.filter((values) => values.length === 1).flat()
  const any = kinds.filter((values) => values.length > 1)
  return [...(all.length > 0 ? [{ any: [], all }] : []), ...any.map((values) => ({ any: values, all: [] }))]
}

function together({ any, all }: { any: string[]; all: string[] }): string[][] {
  return any.length > 0 ? any.map((value) => [value]) : [all]
}

function hasMarks(facets: string[]): SQL {
  const marks = sql`facet_marks(${sql.param(facets)}::text[])`
  return sql`(${orderEntries.marks} & ${marks}) = ${marks}`
}

function matchFacets(filter: OrdersFilter): (SQL | undefined)[] {
  return facetsOf(filter).map(({ any, all }) =>
    any.length > 0 ? arrayOverlaps(orderEntries.facets, any) : arrayContains(orderEntries.facets, all),
  )
}
