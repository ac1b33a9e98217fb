import 'server-only'
import { NEWEST_FIRST } from '@/lib/domain/history/orders-sort'
import { COUNTED_IN_HOME, type OrderRows } from '@/lib/domain/home'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { countEntries } from '@/lib/services/history/count-entries'
import { entryFilter } from '@/lib/services/history/entry-filter'
import { listEntryRows } from '@/lib/services/history/list-entry-rows'
import { HOME_ROWS } from './home-rows'

/** The newest orders that a filter finds, and how many there are. Takes the person's time zone (IANA name). */
export async function listOrderGroup(
  { db }: Pick<ActorContext, 'db'>,
  asked: Partial<OrdersFilter>,
  timeZone: string,
): Promise<OrderRows> {
  const matching = entryFilter({ ...OrdersFilter.parse({}), ...asked }, timeZone)
  const first = { sort: NEWEST_FIRST, before: undefined, after: undefined }
  const [{ rows }, { count }] = await Promise.all([
    listEntryRows({ db }, matching, first, HOME_ROWS),
    countEntries({ db }, matching, COUNTED_IN_HOME),
  ])
  return { rows, total: count }
}
