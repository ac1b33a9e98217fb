import 'server-only'
import { and, count, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { orderSubmissions, orders, people } from '@/lib/db/schema'
import { type Money, toAmount } from '@/lib/domain/money'
import { submissionReference } from '@/lib/domain/order-submission'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import type { SubmissionRow } from '@/lib/domain/submission-view'
import type { ActorContext } from '@/lib/services/context'
import { submissionFilter } from './submission-filter'

const PAGE_SIZE = 50

export type SubmissionsPage = {
  rows: SubmissionRow[]
  total: number
  /** Of everything the filter finds, per currency. */
  totals: Money[]
  after: string | null
  before: string | null
}

/** What each sort orders by, and how its key is compared; ties are broken by id. */
const SORTS = {
  newest: { key: sql`${orderSubmissions.createdAt}`, type: 'timestamptz', descending: true },
  oldest: { key: sql`${orderSubmissions.createdAt}`, type: 'timestamptz', descending: false },
  customer: { key: sql`lower(${orderSubmissions.customerName})`, type: 'text', descending: false },
  value: { key: sql`coalesce(${orderSubmissions.value}, -1)`, type: 'numeric', descending: true },
} as const

const Cursor = z.tuple([z.string(), z.guid()])

/** One page of the history by keyset: no row twice or missing while others are added. Takes filter and time zone. */
export async function listSubmissions(
  { db }: Pick<ActorContext, 'db'>,
  filter: OrdersFilter,
  timeZone: string,
): Promise<SubmissionsPage> {
  const matching = submissionFilter(filter, timeZone)
  const { key, type, descending } = SORTS[filter.sort]
  const backwards = filter.before !== undefined
  const cursor = readCursor(filter.before ?? filter.after)
  const down = descending !== backwards
  const position = sql`(${key}, ${orderSubmissions.id})`
  const beyond =
    cursor && sql`${position} ${sql.raw(down ? '<' : '>')} (${cursor[0]}::${sql.raw(type)}, ${cursor[1]}::uuid)`
  const direction = sql.raw(down ? 'desc' : 'asc')
  const [found, [counted], totals] = await Promise.all([
    db
      .select({ submission: orderSubmissions, personName: people.name, cursorKey: sql<string>`${key}::text` })
      .from(orderSubmissions)
      .innerJoin(people, eq(people.id, orderSubmissions.personId))
      .where(and(matching, beyond))
      .orderBy(sql`${key} ${direction}`, sql`${orderSubmissions.id} ${direction}`)
      .limit(PAGE_SIZE + 1),
    db.select({ total: count() }).from(orderSubmissions).where(matching),
    sumTotals(db, matching),
  ])
  const more = found.length > PAGE_SIZE
  const page = found.slice(0, PAGE_SIZE)
  if (backwards) page.reverse()
  const ids = await orderIdsOf(
    db,
    page.map((row) => row.submission.id),
  )
  const [first, last] = [page[0], page.at(-1)]
  const hasNext = backwards ? cursor !== undefined : more
  const hasPrevious = backwards ? more : cursor !== undefined
  return {
    rows: page.map(({ submission, personName }) => toRow(submission, personName, ids.get(submission.id) ?? [])),
    total: counted?.total ?? 0,
    totals,
    after: hasNext && last ? writeCursor(last.cursorKey, last.submission.id) : null,
    before: hasPrevious && first ? writeCursor(first.cursorKey, first.submission.id) : null,
  }
}

/** What was refused, or may not exist, is no turnover. */
async function sumTotals(db: ActorContext['db'], matching: ReturnType<typeof submissionFilter>): Promise<Money[]> {
  const money = sql`jsonb_to_recordset(${orderSubmissions.totals}) as money(currency text, amount numeric)`
  const rows = await db
    .select({ currency: sql<string>`money.currency`, amount: sql<string>`sum(money.amount)` })
    .from(sql`${orderSubmissions}, ${money}`)
    .where(and(matching, inArray(orderSubmissions.state, ['placed', 'partly_placed'])))
    .groupBy(sql`money.currency`)
    .orderBy(sql`sum(money.amount) desc`)
  return rows.map(({ currency, amount }) => ({ currency, amount: toAmount(amount) ?? '0' }))
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

function toRow(
  submission: typeof orderSubmissions.$inferSelect,
  personName: string,
  orderIds: string[],
): SubmissionRow {
  const { lines } = submission.cart
  return {
    id: submission.id,
    reference: submissionReference(submission.number),
    customer: { id: submission.customerId, name: submission.customerName },
    personName,
    status: submission.status,
    createdAt: submission.createdAt.toISOString(),
    totals: submission.totals,
    lineCount: lines.length,
    firstTitle: lines[0]?.title ?? '',
    orderIds,
  }
}

function writeCursor(key: string, id: string): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url')
}

/** A cursor nobody made leads to the first page. */
function readCursor(text: string | undefined): z.infer<typeof Cursor> | undefined {
  if (!text) return undefined
  try {
    return Cursor.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString())).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
