import { type AvailabilitySeed, availabilitiesOf } from '../../../seed/catalog/availabilities.ts'
import { findAvailability, findPlan } from '../../purchase/find-item.ts'
import type { Subscription } from '../stored-subscription.ts'

const terms = ['P1M', 'P1Y', 'P3Y']

/** Whether a term is at least as long as another. */
export function isTermEnough(term: string, atLeast: string): boolean {
  return terms.indexOf(term) >= terms.indexOf(atLeast)
}

/** Availabilities to which a subscription can be upgraded: of its plan's targets, its segment, no shorter term. */
export function targetsOf({ offerId, country, termDuration }: Subscription): AvailabilitySeed[] {
  const plan = findPlan(offerId)
  const own = findAvailability(offerId, country)
  const segment = 'missing' in own ? 'commercial' : own.segment
  return (plan?.sku.upgradeTargets ?? []).flatMap((target) => {
    const found = findPlan(target)
    if (found === undefined) return []
    return availabilitiesOf(found.product, found.sku, country).filter(
      (candidate) =>
        candidate.segment === segment && candidate.term !== null && isTermEnough(candidate.term, termDuration),
    )
  })
}
