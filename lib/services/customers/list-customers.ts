import 'server-only'
import { and, count, like, sql } from 'drizzle-orm'
import { customers } from '@/lib/db/schema/customers'
import type { CustomerRow } from '@/lib/domain/customer-row'
import { isGuid } from '@/lib/domain/guid'
import { searchPatterns } from '@/lib/domain/picker'
import type { ActorContext } from '@/lib/services/context'
import { customerColumns, toCustomerRow } from './customer-record'

const PAGE_SIZE = 50

export type CustomersPage = { rows: CustomerRow[]; total: number; after: string | null; before: string | null }

/**
 * One page of all customers by name. `after` and `before` are cursors of a page that was shown; an unreadable cursor
 * gives the first page.
 */
export async function listCustomers(
  { db }: ActorContext,
  filter: { q?: string; after?: string; before?: string },
): Promise<CustomersPage> {
  const matching = and(...searchPatterns(filter.q ?? '').map((pattern) => like(customers.searchText, pattern)))
  const backwards = filter.before !== undefined
  const cursor = readCursor(filter.before ?? filter.after)
  const position = sql`(lower(${customers.companyName}), ${customers.id})`
  const beyond =
    cursor && sql`${position} ${sql.raw(backwards ? '<' : '>')} (lower(${cursor.name}), ${cursor.id}::uuid)`
  const order = sql.raw(backwards ? 'desc' : 'asc')
  const [rows, [counted]] = await Promise.all([
    db
      .select(customerColumns)
      .from(customers)
      .where(and(matching, beyond))
      .orderBy(sql`lower(${customers.companyName}) ${order}`, sql`${customers.id} ${order}`)
      .limit(PAGE_SIZE + 1),
    db.select({ total: count() }).from(customers).where(matching),
  ])
  const more = rows.length > PAGE_SIZE
  const page = rows.slice(0, PAGE_SIZE)
  if (backwards) page.reverse()
  const [first, last] = [page[0], page.at(-1)]
  const hasNext = backwards ? cursor !== undefined : more
  const hasPrevious = backwards ? more : cursor !== undefined
  return {
    rows: page.map(toCustomerRow),
    total: counted?.total ?? 0,
    after: hasNext && last ? writeCursor(last) : null,
    before: hasPrevious && first ? writeCursor(first) : null,
  }
}

function writeCursor(row: { companyName: string; id: string }): string {
  return `${row.id}.${row.companyName}`
}

/** One that nobody made is none: it comes from an address. */
function readCursor(cursor: string | undefined): { id: string; name: string } | undefined {
  const [, id = '', name = ''] = /^([^.]*)\.(.*)$/s.exec(cursor ?? '') ?? []
  return isGuid(id) ? { id, name } : undefined
}
