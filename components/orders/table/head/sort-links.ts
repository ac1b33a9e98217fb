import { ordersAddress } from '@/components/orders/filter/orders-address'
import type { OrdersSort } from '@/lib/domain/history/orders-sort'
import { TABLE_COLUMNS, type TableColumn } from '@/lib/domain/history/table-columns'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { COLUMN_LOOKS } from '../layout/columns'

/** Where a header leads: sorted by it alone, or by it as well; and how it sorts now, as which of several. */
export type SortLink = { href: string; addHref: string; direction?: 'ascending' | 'descending'; rank?: number }
export type SortLinks = Partial<Record<TableColumn, SortLink>>

/** Beyond three, the last one is replaced. */
const MOST = 3

/** Takes the filter of the page; returns what the headers lead to. A column that sorts turns around. */
export function sortLinks(filter: OrdersFilter): SortLinks {
  return Object.fromEntries(TABLE_COLUMNS.flatMap((id) => linkOf(id, filter)))
}

function linkOf(id: TableColumn, filter: OrdersFilter): [TableColumn, SortLink][] {
  const { sort } = COLUMN_LOOKS[id]
  if (!sort) return []
  const at = filter.sort.findIndex(({ column }) => column === sort.by)
  const now = filter.sort[at]
  const next: OrdersSort = { column: sort.by, descending: now ? !now.descending : sort.descending === true }
  const added = now ? filter.sort.with(at, next) : [...filter.sort.slice(0, MOST - 1), next]
  return [
    [
      id,
      {
        href: ordersAddress({ ...filter, sort: [next] }),
        addHref: ordersAddress({ ...filter, sort: added }),
        ...(now && { direction: now.descending ? 'descending' : 'ascending' }),
        ...(now && filter.sort.length > 1 && { rank: at + 1 }),
      },
    ],
  ]
}
