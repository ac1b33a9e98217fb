import 'server-only'
import { and, isNotNull, type SQL, sql } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { toAmount } from '@/lib/domain/decimal'
import type { Money } from '@/lib/domain/money'
import type { SubmissionsPage } from '@/lib/domain/orders-dashboard'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { listSubmissionRows } from './list-submission-rows'
import { submissionFilter } from './submission-filter'

const PAGE_SIZE = 50

/** One page of the history, with the count and the totals of everything the filter finds. Takes filter and time zone. */
export async function listSubmissions(
  { db }: Pick<ActorContext, 'db'>,
  filter: OrdersFilter,
  timeZone: string,
): Promise<SubmissionsPage> {
  const matching = submissionFilter(filter, timeZone)
  const [page, total, totals] = await Promise.all([
    listSubmissionRows({ db }, matching, filter, PAGE_SIZE),
    db.$count(orderSubmissions, matching),
    sumTotals(db, matching),
  ])
  return { ...page, total, totals }
}

/** What was refused, or may not exist, is no turnover. The currency ordered in most often comes first. */
async function sumTotals(db: ActorContext['db'], matching: SQL | undefined): Promise<Money[]> {
  const money = sql`jsonb_to_recordset(${orderSubmissions.totals}) as money(currency text, amount numeric)`
  const rows = await db
    .select({ currency: sql<string>`money.currency`, amount: sql<string>`sum(money.amount)` })
    .from(sql`${orderSubmissions}, ${money}`)
    .where(and(matching, isNotNull(orderSubmissions.placedAt)))
    .groupBy(sql`money.currency`)
    .orderBy(sql`count(*) desc`, sql`money.currency`)
  return rows.map(({ currency, amount }) => ({ currency, amount: toAmount(amount) ?? '0' }))
}
