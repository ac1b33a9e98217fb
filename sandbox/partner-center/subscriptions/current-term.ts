import type { StoredOrder, StoredOrderLine } from '../orders/stored-order.ts'
import { addTerm, dayOf, lastDayOfTerm, startOfDay } from '../purchase/term-dates.ts'

/** Terms without a date in the catalogue run for a year, as an Azure plan does. */
const DEFAULT_TERM = 'P1Y'

/** Midnight of the last day of the term that runs at `now`; terms renew themselves. */
export function currentTermEnd(order: StoredOrder, line: StoredOrderLine, now: Date): Date {
  const term = line.termDuration || DEFAULT_TERM
  let end =
    line.customTermEndDate === undefined
      ? lastDayOfTerm(new Date(order.createdAt), term)
      : startOfDay(new Date(line.customTermEndDate))
  const first = end
  for (let renewals = 1; dayOf(end) < dayOf(now); renewals++)
    end = addTerm(first, line.renewsTo?.termDuration ?? term, renewals)
  return end
}
