import 'server-only'
import { and, notInArray, type SQL, sql } from 'drizzle-orm'
import { orderEntries } from '@/lib/db/schema/history'
import { toAmount } from '@/lib/domain/decimal'
import { NO_TURNOVER } from '@/lib/domain/history/turnover'
import type { Money } from '@/lib/domain/money'
import type { EntriesPage } from '@/lib/domain/orders-dashboard'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { countEntries } from './count-entries'
import { entryFilter, quickLook } from './entry-filter'
import { listEntryRows } from './list-entry-rows'

const PAGE_SIZE = 50

/** One page of the history, with the count and the totals of everything the filter finds. Takes filter and time zone. */
export async function listEntries(
  { db }: Pick<ActorContext, 'db'>,
  filter: OrdersFilter,
  timeZone: string,
): Promise<EntriesPage> {
  const matching = entryFilter(filter, timeZone)
  const [page, { total, totals }] = await Promise.all([
    listEntryRows({ db }, matching, { ...filter, quick: quickLook(filter, timeZone) }, PAGE_SIZE),
    countAndSum({ db }, matching),
  ])
  return { ...page, total, totals }
}

async function countAndSum({ db }: Pick<ActorContext, 'db'>, matching: SQL | undefined) {
  const total = await countEntries({ db }, matching)
  return { total, totals: total.isExact ? await sumTotals(db, matching) : null }
}

/** What was refused, or may not exist, is no turnover. The currency ordered in most often comes first. */
async function sumTotals(db: ActorContext['db'], matching: SQL | undefined): Promise<Money[]> {
  const money = sql`jsonb_to_recordset(${orderEntries.totals}) as money(currency text, amount numeric)`
  const rows = await db
    .select({ currency: sql<string>`money.currency`, amount: sql<string>`sum(money.amount)` })
    .from(sql`${orderEntries}, ${money}`)
    .where(and(matching, notInArray(orderEntries.status, NO_TURNOVER)))
    .groupBy(sql`money.currency`)
    .orderBy(sql`count(*) desc`, sql`money.currency`)
  return rows.map(({ currency, amount }) => ({ currency, amount: toAmount(amount) ?? '0' }))
}
