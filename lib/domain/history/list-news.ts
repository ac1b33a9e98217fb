import type { OrderEntry } from './order-entry'

/** What an open list of orders does not know yet. */
export type ListNews = {
  /** The asked rows as they are now. */
  rows: OrderEntry[]
  /** What is in the list since, at most `NEWS_LIMIT`. */
  newIds: string[]
}

export const NEWS_LIMIT = 100

/** What a change of the history is told under when it is about more customers than are named. */
export const MANY_CUSTOMERS = '00000000-0000-0000-0000-000000000000'
