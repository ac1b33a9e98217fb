import { type Call, Refusal } from '../../../http/route.ts'
import type { AvailabilitySeed } from '../../../seed/catalog/availabilities.ts'
import type { Customer } from '../../../seed/customer.ts'
import { random } from '../../../seed/random.ts'
import { catalogItemId } from '../../catalog/availability-resource.ts'
import { skuTitle } from '../../catalog/sku-resource.ts'
import { findPlan } from '../../purchase/find-item.ts'
import { foldCase } from '../../wire/wire-words.ts'
import { subscriptionsOf } from '../find-subscriptions.ts'
import type { Subscription } from '../stored-subscription.ts'
import { subscriptionsOfPlan, targetErrors } from './target-errors.ts'
import { targetsOf } from './targets.ts'

/** Whether the transition shall be done at once or at the renewal. Throws 400/900126 for another word. */
function eligibilityTypeOf({ query }: Call): 'immediate' | 'scheduled' {
  const asked = foldCase(query.get('eligibilityType') || 'immediate')
  if (asked === 'immediate' || asked === 'scheduled') return asked
  throw new Refusal(400, 900126, `The value ${asked} could not be parsed as TransitionEligibilityType.`)
}

/**
 * What a subscription can be upgraded to, and which subscriptions its seats could go to; none of these for trials and
 * for scheduled changes (ch. 8.7).
 */
export function eligibilities(call: Call, customer: Customer, source: Subscription) {
  const isImmediate = eligibilityTypeOf(call) === 'immediate'
  const others = isImmediate && !findPlan(source.offerId)?.sku.isTrial ? subscriptionsOf(call.world, customer) : []
  return targetsOf(source).map((target) => ({
    operationId: random(`transition of ${source.id}`).guid(),
    catalogItemId: catalogItemId(target),
    title: skuTitle(target.product, target.sku),
    description: target.sku.description ?? target.product.description,
    quantity: source.quantity,
    subscriptionEligibilities: subscriptionsOfPlan(others, catalogItemId(target), source).map((other) =>
      destination(source, other, call.world.now()),
    ),
    eligibilities: details(source, target, isImmediate),
    attributes: { objectType: 'TransitionEligibility' },
  }))
}

function destination(source: Subscription, other: Subscription, now: Date) {
  const errors = targetErrors(source, other, now)
  return {
    isEligible: errors.length === 0,
    subscriptionId: other.id,
    subscriptionFriendlyName: other.friendlyName,
    subscriptionTermDuration: other.termDuration,
    subscriptionBillingCycle: other.billingCycle,
    errors,
  }
}

/** Licences are not moved from one new-commerce plan to another: that is for legacy sources. */
function details(source: Subscription, { sku }: AvailabilitySeed, isImmediate: boolean) {
  const inactive = { code: 2, description: 'Subscription cannot be transitioned - source subscription is not active.' }
  const tooMany = { code: 0, description: `The quantity is above the ${sku.maximumQuantity} of the target.` }
  const errors = [
    ...(source.status === 'active' ? [] : [inactive]),
    ...(source.quantity > sku.maximumQuantity ? [tooMany] : []),
  ]
  const only = { isEligible: errors.length === 0, transitionType: 'transition_only', errors }
  if (!isImmediate) return [only]
  const transfer = {
    code: 3,
    description: 'Subscription cannot be transitioned because there are conflicting services.',
  }
  return [only, { isEligible: false, transitionType: 'transition_with_license_transfer', errors: [transfer] }]
}
