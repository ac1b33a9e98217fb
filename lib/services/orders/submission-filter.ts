import 'server-only'
import { and, eq, gte, inArray, like, lt, type SQL, sql } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema/orders'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { searchPatterns } from '@/lib/domain/picker'

/**
 * Takes the dashboard's filter and the person's time zone (IANA name): days are theirs. Returns the SQL condition.
 * A reference ("OD-1042") finds its submission whatever else it would match.
 */
export function submissionFilter(filter: OrdersFilter, timeZone: string): SQL | undefined {
  const reference = /^od-(\d{1,9})$/i.exec(filter.q ?? '')?.[1]
  return and(
    reference ? eq(orderSubmissions.number, Number(reference)) : matchWords(filter.q),
    filter.status.length > 0 ? inArray(orderSubmissions.status, filter.status) : undefined,
    filter.customer ? eq(orderSubmissions.customerId, filter.customer) : undefined,
    filter.person ? eq(orderSubmissions.personId, filter.person) : undefined,
    filter.from
      ? gte(orderSubmissions.createdAt, sql`(${filter.from}::timestamp at time zone ${timeZone})`)
      : undefined,
    filter.to
      ? lt(orderSubmissions.createdAt, sql`((${filter.to}::timestamp + interval '1 day') at time zone ${timeZone})`)
      : undefined,
  )
}

function matchWords(q: string | undefined): SQL | undefined {
  return and(...searchPatterns(q ?? '').map((pattern) => like(orderSubmissions.searchText, pattern)))
}
