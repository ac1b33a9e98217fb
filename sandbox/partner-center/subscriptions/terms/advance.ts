import { sameWithTerm } from '../../purchase/find-item.ts'
import { isLegacyId, planFacts } from '../../purchase/plan-facts.ts'
import { addDays } from '../../purchase/term-dates.ts'
import type { StoredSubscription, Subscription } from '../stored-subscription.ts'
import { boundaryOf, newTerm } from './term.ts'

/** How long an ended subscription stays expired, and after how long it is deleted (ch. 8.3). */
const EXPIRED_DAYS = 30
const KEPT_DAYS = 120
/** A suspended legacy subscription is deleted after this. */
const LEGACY_SUSPENDED_DAYS = 90

/**
 * The subscription at `now`: accepted changes are done, terms renew themselves with what was scheduled, and what was not
 * renewed goes over expired and disabled to deleted. Reading never stores, so that the clock alone decides.
 */
export function advance({ current, next }: StoredSubscription, now: Date): Subscription {
  const time = now.toISOString()
  let subscription = next !== undefined && next.at <= time ? next.subscription : current
  for (let later = step(subscription, time); later !== undefined; later = step(subscription, time)) subscription = later
  return subscription
}

/** The next thing that happened to it until `time`, if there was one. */
function step(subscription: Subscription, time: string): Subscription | undefined {
  const { status, statusSince, nextChargeInstructions: charge } = subscription
  const boundary = boundaryOf(subscription)
  const ended = boundary.toISOString() <= time
  const isDue = (from: Date | string, days: number) => addDays(new Date(from), days).toISOString() <= time
  if (charge !== undefined && charge.effectiveAt <= time && charge.effectiveAt < boundary.toISOString()) {
    return { ...subscription, billingCycle: charge.product.billingCycle, nextChargeInstructions: undefined }
  }
  switch (status) {
    case 'active':
      if (!ended) return undefined
      return subscription.autoRenewEnabled ? renew(subscription, boundary) : end(subscription, 'expired', boundary)
    case 'suspended':
      if (isLegacy(subscription)) {
        return isDue(statusSince, LEGACY_SUSPENDED_DAYS)
          ? end(subscription, 'deleted', addDays(new Date(statusSince), LEGACY_SUSPENDED_DAYS))
          : undefined
      }
      if (!ended) return undefined
      // What has no term cannot outlive it.
      return subscription.termDuration === '' ? renew(subscription, boundary) : end(subscription, 'disabled', boundary)
    case 'expired':
      return isDue(boundary, EXPIRED_DAYS) ? end(subscription, 'disabled', addDays(boundary, EXPIRED_DAYS)) : undefined
    case 'disabled':
      return isDue(boundary, KEPT_DAYS) ? end(subscription, 'deleted', addDays(boundary, KEPT_DAYS)) : undefined
    case 'deleted':
      return undefined
    default:
      return status satisfies never
  }
}

/** Ends a state of the subscription; nothing of it can be given back any more. */
export function end(subscription: Subscription, status: Subscription['status'], since: Date): Subscription {
  return {
    ...subscription,
    status,
    statusSince: since.toISOString(),
    cancellableUntil: undefined,
    seats: [],
    scheduledNextTermInstructions: undefined,
    nextChargeInstructions: undefined,
  }
}

export function isLegacy({ offerId }: Pick<Subscription, 'offerId'>): boolean {
  return isLegacyId(offerId)
}

function renew(subscription: Subscription, start: Date): Subscription {
  const scheduled = subscription.scheduledNextTermInstructions
  const next = {
    ...subscription,
    renewalTermDuration: '',
    scheduledNextTermInstructions: undefined,
    nextChargeInstructions: undefined,
  }
  if (scheduled === undefined) {
    const termDuration = subscription.renewalTermDuration || subscription.termDuration
    const term = { offerId: offerFor(subscription, termDuration), termDuration, quantity: subscription.quantity }
    return { ...next, ...newTerm(term, start) }
  }
  const { product, quantity, customTermEndDate } = scheduled
  const offerId = `${product.productId}:${product.skuId}:${product.availabilityId}`
  return {
    ...next,
    ...newTerm({ offerId, termDuration: product.termDuration, quantity, customTermEndDate }, start),
    billingCycle: product.billingCycle,
    promotionId: product.promotionId,
    // A nickname stays; a name that was only the plan's follows the plan.
    friendlyName: nameAfter(subscription, offerId),
  }
}

function offerFor({ offerId, country, termDuration }: Subscription, term: string): string {
  const other = term === termDuration ? undefined : sameWithTerm(offerId, country, term)
  return other === undefined ? offerId : `${other.product.id}:${other.sku.id}:${other.id}`
}

/** The name after a change of the plan. */
export function nameAfter({ friendlyName, offerId }: Subscription, newOfferId: string): string {
  return friendlyName === titleOf(offerId) ? titleOf(newOfferId) : friendlyName
}

function titleOf(offerId: string): string {
  return planFacts(offerId)?.title ?? offerId
}
