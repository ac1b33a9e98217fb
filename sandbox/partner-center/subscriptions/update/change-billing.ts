import { Refusal } from '../../../http/route.ts'
import { findAvailability } from '../../purchase/find-item.ts'
import { addDays } from '../../purchase/term-dates.ts'
import { billingCycleOf } from '../../wire/wire-words.ts'
import type { Subscription } from '../stored-subscription.ts'
import { isLegacy } from '../terms/advance.ts'
import { billingPeriodEnd } from '../terms/billing-period.ts'
import { requireBillingCycle } from './billing-cycle.ts'
import type { Subject } from './subject.ts'
import type { UpdateBody } from './update-body.ts'

/**
 * Another billing frequency within the term, from the next billing period on (ch. 8.4, 8.5): for three years monthly and
 * annual, for nothing else. The wish comes as `billingCycle` or as `nextChargeInstructions`; without either, one that was
 * waiting is deleted.
 * Throws 400/2054 for legacy, 400/800097 where it cannot be changed, 400/900126, 900269, 900270.
 */
export function changeBilling(subscription: Subscription, body: UpdateBody, subject: Subject): Subscription {
  const asked = body.nextChargeInstructions?.product.billingCycle ?? body.billingCycle
  const wanted = asked === undefined ? subscription.billingCycle : billingCycleOf(asked)
  const waiting = subscription.nextChargeInstructions
  if (wanted === subscription.billingCycle || wanted === 'unknown') {
    return waiting === undefined ? subscription : { ...subscription, nextChargeInstructions: undefined }
  }
  if (isLegacy(subscription)) {
    throw new Refusal(400, 2054, 'The billing cycle of this subscription is changed through its order.')
  }
  const availability = findAvailability(subscription.offerId, subscription.country)
  const cycle = 'missing' in availability ? wanted : requireBillingCycle(wanted, availability)
  const isPossible =
    subject.plan.kind === 'license' &&
    subscription.termDuration === 'P3Y' &&
    [cycle, subscription.billingCycle].every((word) => word === 'monthly' || word === 'annual')
  if (!isPossible) throw new Refusal(400, 800097, 'The billing cycle cannot be changed within the term.')
  const [productId = '', skuId = '', availabilityId = ''] = subscription.offerId.split(':')
  return {
    ...subscription,
    nextChargeInstructions: {
      product: { productId, skuId, availabilityId, billingCycle: cycle, termDuration: subscription.termDuration },
      quantity: subscription.quantity,
      effectiveAt: addDays(new Date(billingPeriodEnd(subscription, subject.now)), 1).toISOString(),
    },
  }
}
