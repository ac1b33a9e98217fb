import { findPlan } from '../../purchase/find-item.ts'
import { refundWindow } from '../../purchase/refund-window.ts'
import { addDays, dayOf, lastDayOfTerm } from '../../purchase/term-dates.ts'
import type { Subscription } from '../stored-subscription.ts'

/** What has no term of its own, as an Azure plan, runs from year to year. */
const DEFAULT_TERM = 'P1Y'

type NewTerm = Pick<Subscription, 'offerId' | 'termDuration' | 'quantity'> & { customTermEndDate?: string | undefined }

/** The members of a subscription that a purchase or a renewal at `start` sets anew. */
export function newTerm({ offerId, termDuration, quantity, customTermEndDate }: NewTerm, start: Date) {
  const until = cancellableUntil(offerId, termDuration, start)
  return {
    offerId,
    termDuration,
    quantity,
    termStart: start.toISOString(),
    termEnd: customTermEndDate
      ? dayOf(new Date(customTermEndDate))
      : dayOf(lastDayOfTerm(start, termDuration || DEFAULT_TERM)),
    cancellableUntil: until,
    seats: until === undefined ? [] : [{ quantity, until }],
  }
}

/** Until when what is bought at `start` can be given back, as ISO time. */
export function cancellableUntil(offerId: string, term: string, start: Date): string | undefined {
  const plan = findPlan(offerId)
  const window = plan && refundWindow(plan.product.kind, term)
  return window && new Date(start.getTime() + window.lengthMs).toISOString()
}

/** Midnight after the last day of the running term. */
export function boundaryOf({ termEnd }: Pick<Subscription, 'termEnd'>): Date {
  return addDays(new Date(termEnd), 1)
}
