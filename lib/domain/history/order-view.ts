import { z } from 'zod'
import { ORDERS_VIEWS } from '../orders-dashboard'
import { OrdersFilter, ordersSearch } from '../orders-filter'
import { BUILT_IN_VIEWS } from './built-in-views'
import { FACET_KINDS } from './facets'

export const ViewName = z.string().trim().min(1).max(60)
/** Of a saved view; what stands in an address can be no longer than browsers and servers take. */
export const ViewSearch = z.string().max(4000).transform(tidySearch)

/** In which order a person has their tabs, by id; what it does not name comes after them. */
export const TabOrder = z.array(z.union([z.guid(), z.enum(BUILT_IN_VIEWS)])).max(300)

/** A saved view as its tab shows it. */
export type ViewTab = {
  /** Of a saved view its guid; otherwise the word of a built-in one. */
  id: string
  /** Null for a built-in view: the texts have its name. */
  name: string | null
  /** The filter with its sort, as `tidySearch` leaves it. */
  search: string
  isShared: boolean
  /** Who made it; null for oneself and for what is built in. */
  ownerName: string | null
  /** Whether the person who looks may rename, share, overwrite and delete it. */
  mayChange: boolean
}

/** The tab that is always first and has no filter. */
export const ALL_TAB: ViewTab = builtIn('all', '')

/** The tabs that every desk has after it. */
export const BUILT_IN_TABS: ViewTab[] = BUILT_IN_VIEWS.map((id) =>
  builtIn(id, viewSearch(OrdersFilter.parse({ status: ORDERS_VIEWS[id].join(',') }))),
)

/** Takes a filter; returns what a view keeps of it: no cursor, no view, and the same text whatever order values were chosen in. */
export function viewSearch(filter: OrdersFilter): string {
  const sorted = Object.fromEntries(FACET_KINDS.map((kind) => [kind, [...filter[kind]].sort()]))
  return ordersSearch({ ...filter, ...sorted, view: undefined, after: undefined, before: undefined })
}

/** Takes a query string; returns the filter that it says. */
export function readSearch(search: string): OrdersFilter {
  return OrdersFilter.parse(Object.fromEntries(new URLSearchParams(search)))
}

/** The tab that is lit: the one the address names, otherwise the one that is exactly this filter, otherwise the first. */
export function findTab(tabs: readonly ViewTab[], filter: OrdersFilter): ViewTab {
  const search = viewSearch(filter)
  return tabs.find(({ id }) => id === filter.view) ?? tabs.find((tab) => tab.search === search) ?? ALL_TAB
}

/** The address of a tab names it and holds its whole filter, so that it can be shared and changed. */
export function tabAddress({ id, search }: Pick<ViewTab, 'id' | 'search'>): string {
  if (id === 'all') return '/orders'
  const named = new URLSearchParams(search)
  named.set('view', id)
  return `/orders?${named}`
}

function builtIn(id: string, search: string): ViewTab {
  return { id, name: null, search, isShared: true, ownerName: null, mayChange: false }
}

function tidySearch(search: string): string {
  return viewSearch(readSearch(search))
}
