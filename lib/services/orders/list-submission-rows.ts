import 'server-only'
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { orderSubmissions, orders } from '@/lib/db/schema/orders'
import { people } from '@/lib/db/schema/people'
import { submissionReference } from '@/lib/domain/order-submission'
import type { SubmissionsPage } from '@/lib/domain/orders-dashboard'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { readCursor, writeCursor } from './submission-cursor'

const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)*$/

/** What each sort orders by, how its key is compared, and what it looks like in a cursor; ties are broken by id. */
const SORTS = {
  newest: { key: sql`${orderSubmissions.createdAt}`, type: 'timestamptz', looks: TIME, descending: true },
  oldest: { key: sql`${orderSubmissions.createdAt}`, type: 'timestamptz', looks: TIME, descending: false },
  customer: { key: sql`lower(${orderSubmissions.customerName})`, type: 'text', looks: /^/, descending: false },
  value: {
    key: sql`coalesce(${orderSubmissions.value}, -1)`,
    type: 'numeric',
    looks: /^-?\d+(\.\d+)?$/,
    descending: true,
  },
} as const

/** What a row shows; the cart and what was asked for stay in the database. */
const columns = {
  id: orderSubmissions.id,
  number: orderSubmissions.number,
  customerId: orderSubmissions.customerId,
  customerName: orderSubmissions.customerName,
  personName: people.name,
  status: orderSubmissions.status,
  createdAt: orderSubmissions.createdAt,
  totals: orderSubmissions.totals,
  lineCount: sql<number>`jsonb_array_length(${orderSubmissions.cart}->'lines')`,
  firstTitle: sql<string>`coalesce(${orderSubmissions.cart}->'lines'->0->>'title', '')`,
}

/**
 * Rows by keyset: none twice or missing while others are added. Takes the condition that finds them, how they are
 * sorted, where to go on, and how many; the cursors of the neighbouring pages are null where there is none.
 */
export async function listSubmissionRows(
  { db }: Pick<ActorContext, 'db'>,
  matching: SQL | undefined,
  { sort, before, after }: Pick<OrdersFilter, 'sort' | 'before' | 'after'>,
  limit: number,
): Promise<Pick<SubmissionsPage, 'rows' | 'after' | 'before'>> {
  const { key, type, looks, descending } = SORTS[sort]
  const backwards = before !== undefined
  const cursor = readCursor(before ?? after, looks)
  const down = descending !== backwards
  const position = sql`(${key}, ${orderSubmissions.id})`
  const beyond =
    cursor && sql`${position} ${sql.raw(down ? '<' : '>')} (${cursor[0]}::${sql.raw(type)}, ${cursor[1]}::uuid)`
  const direction = sql.raw(down ? 'desc' : 'asc')
  const found = await db
    .select({ ...columns, cursorKey: sql<string>`${key}::text` })
    .from(orderSubmissions)
    .innerJoin(people, eq(people.id, orderSubmissions.personId))
    .where(and(matching, beyond))
    .orderBy(sql`${key} ${direction}`, sql`${orderSubmissions.id} ${direction}`)
    .limit(limit + 1)
  const more = found.length > limit
  const page = found.slice(0, limit)
  if (backwards) page.reverse()
  const [first, last] = [page[0], page.at(-1)]
  const hasNext = backwards ? cursor !== undefined : more
  const hasPrevious = backwards ? more : cursor !== undefined
  const ids = await orderIdsOf(
    db,
    page.map((row) => row.id),
  )
  return {
    rows: page.map(({ number, customerId, customerName, createdAt, cursorKey: _, ...row }) => ({
      ...row,
      reference: submissionReference(number),
      customer: { id: customerId, name: customerName },
      createdAt: createdAt.toISOString(),
      orderIds: ids.get(row.id) ?? [],
    })),
    after: hasNext && last ? writeCursor(last.cursorKey, last.id) : null,
    before: hasPrevious && first ? writeCursor(first.cursorKey, first.id) : null,
  }
}

async function orderIdsOf(db: ActorContext['db'], submissionIds: string[]): Promise<Map<string, string[]>> {
  const ids = new Map<string, string[]>()
  if (submissionIds.length === 0) return ids
  const rows = await db
    .select({ id: orders.id, submissionId: orders.submissionId })
    .from(orders)
    .where(inArray(orders.submissionId, submissionIds))
  for (const { id, submissionId } of rows) ids.set(submissionId, [...(ids.get(submissionId) ?? []), id])
  return ids
}
