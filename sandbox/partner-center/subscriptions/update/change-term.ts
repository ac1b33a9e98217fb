import { Refusal } from '../../../http/route.ts'
import { sameWithTerm } from '../../purchase/find-item.ts'
import { dayOf, lastDayOfTerm } from '../../purchase/term-dates.ts'
import type { Subscription } from '../stored-subscription.ts'
import { isLegacy } from '../terms/advance.ts'
import { requireBillingCycle } from './billing-cycle.ts'
import type { Subject } from './subject.ts'
import type { UpdateBody } from './update-body.ts'

const terms = ['P1M', 'P1Y', 'P3Y']

/**
 * A longer term that begins at once, with the billing cycle that came along (ch. 8.4). It drops what was scheduled; seats
 * that could be given back still can.
 * Throws 403/900263 for legacy, 400/800107 for trials, 400/800121 for a term that the plan has not, 400/800122 for a
 * shorter one, 400/900269 and 900270 for the billing cycle.
 */
export function changeTerm(subscription: Subscription, body: UpdateBody, { plan, now }: Subject): Subscription {
  const term = body.termDuration?.toUpperCase()
  if (!term || term === subscription.termDuration) return subscription
  if (isLegacy(subscription)) throw new Refusal(403, 900263, 'The change is not supported for legacy subscriptions.')
  if (plan.isTrial) throw new Refusal(400, 800107, 'The term of a trial cannot be changed.')
  const availability = sameWithTerm(subscription.offerId, subscription.country, term)
  if (!terms.includes(term) || !subscription.termDuration || availability === undefined) {
    throw new Refusal(400, 800121, `The term duration ${body.termDuration} is not valid for this subscription.`)
  }
  if (terms.indexOf(term) < terms.indexOf(subscription.termDuration)) {
    throw new Refusal(400, 800122, `The term duration ${term} is shorter than the current one.`)
  }
  return {
    ...subscription,
    offerId: `${availability.product.id}:${availability.sku.id}:${availability.id}`,
    termDuration: term,
    termStart: now.toISOString(),
    termEnd: dayOf(lastDayOfTerm(now, term)),
    billingCycle: requireBillingCycle(body.billingCycle ?? subscription.billingCycle, availability),
    promotionId: undefined,
    scheduledNextTermInstructions: undefined,
    nextChargeInstructions: undefined,
  }
}
