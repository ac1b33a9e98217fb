import type { ErrorView } from './app-error'

/** How far the orders and subscriptions of all customers were read. Times: ISO 8601, UTC. */
export type ImportProgress = {
  /** `never`: no customer is known yet. */
  state: 'never' | 'running' | 'done'
  /** Nothing was ever read to its end: the history is not whole. */
  isFirst: boolean
  /** Of the newest reading of everything; `done` are those that were tried, failed ones included. */
  customers: { total: number; done: number }
  /** Found by it so far. */
  orders: number
  subscriptions: number
  /** Customers a minute, over the last minutes; null where nothing was read lately. */
  perMinute: number | null
  minutesLeft: number | null
  startedAt: string | null
  finishedAt: string | null
  /** Customers that could not be read, in this reading or since; they are tried again by themselves. */
  failed: number
  /** To be read because something changed, or a day went by. */
  waiting: number
  /** When a customer was last read. */
  lastReadAt: string | null
}

/** A customer whose orders could not be read, or not all of them. */
export type FailedRead = {
  customerId: string
  customerName: string
  /** Null where only some of the orders made no sense. */
  failure: ErrorView | null
  failedAt: string
  nextTryAt: string | null
  unreadable: string[]
}
