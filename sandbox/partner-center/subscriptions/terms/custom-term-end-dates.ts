import { type Call, Refusal, type Route } from '../../../http/route.ts'
import { isLegalEndDay } from '../../purchase/conditions/end-date.ts'
import { type Owned, ownedBy } from '../../purchase/owned.ts'
import { addDays, dayOf, lastDayOfMonth, lastDayOfTerm } from '../../purchase/term-dates.ts'
import { collection } from '../../wire/envelope.ts'
import { requireCustomer } from '../../wire/require-customer.ts'

/** Dates on which a new licence may end (ch. 6.9; custom-term-end-dates). */
export const customTermEndDates: Route[] = [
  {
    method: 'GET',
    path: '/v1/customers/:customerId/subscriptions/customTermEndDates',
    token: 'any',
    handle(call) {
      const customer = requireCustomer(call)
      const term = requireTerm(call)
      const now = call.world.now()
      const items = [monthEnd(now, term), ...subscriptionEnds(ownedBy(call.world, customer), now, term)]
      const self = `/customers/${customer.id}/subscriptions/customTermEndDates?term_duration=${term}`
      return { status: 200, body: collection(items, self) }
    },
  },
]

function requireTerm({ query }: Call): string {
  const term = query.get('term_duration')?.toUpperCase()
  if (term === 'P1M' || term === 'P1Y' || term === 'P3Y') return term
  throw new Refusal(400, 800002, 'term_duration should be P1M, P1Y or P3Y.')
}

/** The month end closest to, but not after, the natural end of the term. */
function monthEnd(now: Date, term: string) {
  const natural = lastDayOfTerm(now, term)
  const end = lastDayOfMonth(natural)
  const day = dayOf(end) <= dayOf(natural) ? end : addDays(end, -end.getUTCDate())
  return { allowedCustomTermEndDateType: 'calendarMonthAligned', allowedCustomTermEndDate: `${dayOf(day)}T00:00:00` }
}

function subscriptionEnds({ termEnds }: Owned, now: Date, term: string) {
  const legal = termEnds.filter(({ day }) => isLegalEndDay(day, term, termEnds, now))
  return [...Map.groupBy(legal, ({ day }) => day)].sort().map(([day, owners]) => ({
    allowedCustomTermEndDateType: 'subscriptionAligned',
    cotermSubscriptionIds: owners.map(({ subscriptionId }) => subscriptionId),
    allowedCustomTermEndDate: `${day}T00:00:00`,
  }))
}
