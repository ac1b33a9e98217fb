import type { EntryStatus, OrderEntry } from './history/order-entry'
import type { Money } from './money'

/** How many entries a filter finds: to the last one, or about. */
export type EntryCount = { count: number; isExact: boolean }

/** One page of the history. */
export type EntriesPage = {
  rows: OrderEntry[]
  total: EntryCount
  /** Of everything the filter finds, per currency; null where that is too much to be added up while somebody waits. */
  totals: Money[] | null
  after: string | null
  before: string | null
}

/** What waits for a person's decision. */
export const NEEDS_YOU: EntryStatus[] = ['outcome_unknown', 'needs_you', 'partly_placed', 'failed']
/** What moves by itself, in its usual time. */
export const UNDER_WAY: EntryStatus[] = ['placing', 'placed', 'provisioning']

/** The views that every desk has, each a set of statuses; together they are all of them. */
export const ORDERS_VIEWS = {
  all: [],
  needsYou: NEEDS_YOU,
  underWay: [...UNDER_WAY, 'late'],
  done: ['active', 'refused', 'abandoned', 'cancelled', 'suspended'],
} as const satisfies Record<string, EntryStatus[]>
export type OrdersView = keyof typeof ORDERS_VIEWS

/** How many orders need somebody, and how many are on their way. */
export type OpenCounts = { needsYou: EntryCount; underWay: EntryCount }
