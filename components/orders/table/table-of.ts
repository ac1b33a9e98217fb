import { entryAddress } from '@/lib/domain/history/entry-address'
import type { EntriesPage } from '@/lib/domain/orders-dashboard'
import { type OrdersFilter, ordersSearch } from '@/lib/domain/orders-filter'
import { ordersAddress } from '../filter/orders-address'
import { sortLinks } from './head/sort-links'
import type { OrdersTableProps } from './orders-table'

/**
 * What the table is told about a page of the history, read at `since` (ISO 8601). All addresses are made here, on the server: what
 * reads and writes filters does not have to travel.
 */
export function tableOf(
  { rows, total, before, after }: EntriesPage,
  filter: OrdersFilter,
  since: string,
): Omit<OrdersTableProps, 'layout' | 'mayOrder' | 'summary' | 'actions'> {
  return {
    rows,
    total,
    since,
    search: ordersSearch({ ...filter, after: undefined, before: undefined }),
    pages: {
      first: ordersAddress(filter),
      previous: before ? ordersAddress(filter, { before }) : undefined,
      next: after ? ordersAddress(filter, { after }) : undefined,
    },
    from: entryAddress('', filter).slice('/orders/'.length),
    sorts: sortLinks(filter),
  }
}
