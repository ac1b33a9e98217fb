import { planOf } from '../../purchase/find-item.ts'
import type { Subscription } from '../stored-subscription.ts'
import { isTermEnough } from './targets.ts'

/** The documented reasons why seats cannot go to an existing subscription, by code. */
const reasons = {
  1: 'Subscription is not active.',
  2: 'Subscription is within cancellation window.',
  3: "The subscription's term duration is shorter than the source subscription's term duration.",
  4: "The subscription's term end date is before the source subscription's term end date.",
} as const

export type TargetError = { code: keyof typeof reasons; description: string }

/** What speaks against moving seats of `source` to `target` (ch. 8.7). */
export function targetErrors(source: Subscription, target: Subscription, now: Date): TargetError[] {
  const wrong = {
    1: target.status !== 'active',
    2: target.cancellableUntil !== undefined && target.cancellableUntil > now.toISOString(),
    3: !isTermEnough(target.termDuration, source.termDuration),
    4: target.termEnd < source.termEnd,
  }
  return ([1, 2, 3, 4] as const).filter((code) => wrong[code]).map((code) => ({ code, description: reasons[code] }))
}

/** Subscriptions of the customer that are of a plan. */
export function subscriptionsOfPlan(all: readonly Subscription[], catalogItemId: string, besides: Subscription) {
  return all.filter((other) => planOf(other.offerId) === planOf(catalogItemId) && other.id !== besides.id)
}
