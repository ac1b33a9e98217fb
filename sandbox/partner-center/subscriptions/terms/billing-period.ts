import { addDays, addTerm, dayOf, startOfDay } from '../../purchase/term-dates.ts'
import type { Subscription } from '../stored-subscription.ts'

/** Terms as long as the billing cycles. */
const termOfCycle: Record<string, string> = { monthly: 'P1M', annual: 'P1Y', triennial: 'P3Y' }

/** The last day, inclusive, of the billing period that runs at `now`; what is paid once ends with the term. */
export function billingPeriodEnd({ billingCycle, termStart, termEnd }: Subscription, now: Date): string {
  const length = termOfCycle[billingCycle]
  if (length === undefined) return termEnd
  const [start, today] = [startOfDay(new Date(termStart)), dayOf(now)]
  for (let count = 1; ; count++) {
    const end = dayOf(addDays(addTerm(start, length, count), -1))
    if (end >= termEnd) return termEnd
    if (end >= today) return end
  }
}
