import { type OrdersFilter, ordersSearch } from '../orders-filter'

/** The part of an order page's address that says which list it was opened from. */
const LIST_PARAM = 'list'

/**
 * Takes an entry's id and the filter of the list it stands in, with the page that is on screen; returns the address of the
 * entry's page, which knows by it the way back to that list, and what stands before and after it there. An order page
 * without `list` was not opened from a list.
 */
export function entryAddress(id: string, filter: Partial<OrdersFilter>): `/orders/${string}` {
  return `/orders/${id}?${new URLSearchParams({ [LIST_PARAM]: ordersSearch(filter) })}`
}
