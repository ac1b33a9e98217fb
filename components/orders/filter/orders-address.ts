import { type OrdersFilter, ordersSearch } from '@/lib/domain/orders-filter'

/** The dashboard with this filter. A cursor belongs to the filter it was made with, so it is only taken along when asked. */
export function ordersAddress(
  filter: Partial<OrdersFilter>,
  cursor: Pick<OrdersFilter, 'after' | 'before'> = {},
): string {
  const search = ordersSearch({ ...filter, after: undefined, before: undefined, ...cursor })
  return search ? `/orders?${search}` : '/orders'
}

/** Whether anything is left out: a filter that finds nothing is another thing than a desk without orders. */
export function isFiltered(filter: OrdersFilter): boolean {
  return ordersSearch({ ...filter, sort: [], after: undefined, before: undefined, view: undefined }) !== ''
}
