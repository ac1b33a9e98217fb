import type { EntryStatus } from '../history/order-entry'
import type { Amount } from '../money'
import type { ChartBar, ChartUnit } from './chart-bars'

/** All families of products, or all currencies, where one could be named. */
export const ALL = '*'

/** Orders of a bar, by what they are today, and their value in the one currency that is drawn, without what was not ordered. */
export type OrdersBar = ChartBar & { counts: Partial<Record<EntryStatus, number>>; value: Amount }

/** How long lines of a family (or `ALL`) took from placed to active. */
export type FamilyDurations = { family: string; lines: number; p50Ms: number; p90Ms: number; p95Ms: number }

export type OrdersCharts =
  | { kind: 'none' }
  /** The filter leaves more orders than are counted one by one, and is not what is counted beforehand. */
  | { kind: 'tooMany'; limit: number }
  | {
      kind: 'charts'
      unit: ChartUnit
      bars: OrdersBar[]
      /** In which there is any value, the one ordered in most often first: `bars` has the value in the first. */
      currencies: string[]
      /** The most frequent first. An order of several families is in each. */
      families: { family: string; orders: number }[]
      /** Families with enough lines to say so; null where it is not known for this filter. */
      durations: FamilyDurations[] | null
    }

/** Takes bars; returns all their orders by status. */
export function sumByStatus(bars: readonly Pick<OrdersBar, 'counts'>[]): Partial<Record<EntryStatus, number>> {
  const sums: Partial<Record<string, number>> = {}
  for (const { counts } of bars) {
    for (const [status, orders] of Object.entries(counts)) sums[status] = (sums[status] ?? 0) + orders
  }
  return sums
}
