import 'server-only'
import { notInArray, type SQL, sql } from 'drizzle-orm'
import { orderEntries } from '@/lib/db/schema/history'
import { toAmount } from '@/lib/domain/decimal'
import { NO_TURNOVER } from '@/lib/domain/history/turnover'
import type { EntriesPage } from '@/lib/domain/orders-dashboard'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { COUNTED_ENTRIES, reckonEntries } from './count-entries'
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

/** Read once for both. What was refused, or may not exist, is no turnover; the currency ordered in most often comes first. */
async function countAndSum(
  { db }: Pick<ActorContext, 'db'>,
  matching: SQL | undefined,
): Promise<Pick<EntriesPage, 'total' | 'totals'>> {
  const about = await reckonEntries({ db }, matching)
  if (about) return { total: about, totals: null }
  const { status, totals } = orderEntries
  const { rows } = await db.execute<{ currency: string | null; amount: string | null; entries: number }>(sql`
    with found as materialized (
      select ${status}, ${totals} from ${orderEntries} ${matching && sql`where ${matching}`} limit ${COUNTED_ENTRIES + 1}
    )
    select null as currency, null as amount, count(*)::int as entries from found
    union all
    select money.currency, sum(money.amount)::text, count(*)::int
    from found, jsonb_to_recordset(found.totals) as money(currency text, amount numeric)
    where ${notInArray(sql`found.status`, NO_TURNOVER)} group by money.currency`)
  const count = rows.find(({ currency }) => currency === null)?.entries ?? 0
  const sums = rows
    .flatMap(({ currency, amount, entries }) =>
      currency === null ? [] : [{ entries, sum: { currency, amount: toAmount(amount ?? '0') ?? '0' } }],
    )
    .sort((a, b) => b.entries - a.entries || a.sum.currency.localeCompare(b.sum.currency))
    .map(({ sum }) => sum)
  const isExact = count <= COUNTED_ENTRIES
  return { total: { count: Math.min(count, COUNTED_ENTRIES), isExact }, totals: isExact ? sums : null }
}
