import { Refusal } from '../../../http/route.ts'
import { refundWindow } from '../../purchase/refund-window.ts'
import { foldCase } from '../../wire/wire-words.ts'
import { activeEntitlements } from '../azure/entitlements.ts'
import { findSubscription } from '../find-subscriptions.ts'
import type { Subscription } from '../stored-subscription.ts'
import { end, isLegacy } from '../terms/advance.ts'
import type { Subject } from './subject.ts'
import type { UpdateBody } from './update-body.ts'

/** The words of `status` in the order of the SDK's numbers (appendix A). */
const words = ['none', 'active', 'suspended', 'deleted', 'expired', 'pending', 'disabled'] as const

/**
 * Suspends, reactivates or cancels; also says whether a subscription in this state can be updated at all (ch. 8.3, 8.4).
 * Throws 400/900126 for an unknown word, 400/2011, 900279 and 800091 for states that are over, 400/800040 for a
 * transition that does not exist, 400/900117 or 900213 past the window, 403/900115, 409/27009.
 */
export function changeStatus(subscription: Subscription, body: UpdateBody, subject: Subject): Subscription {
  const { status } = subscription
  const asked = statusOf(body.status ?? status)
  // `none` is what clients send that leave it alone.
  const wanted = asked === 'none' ? status : asked
  if (status === 'deleted') throw new Refusal(400, 2011, 'The subscription has been deleted and cannot be updated.')
  if (status === 'expired' || status === 'disabled') {
    throw new Refusal(400, 900279, `The subscription is ${status} and can no longer be updated.`)
  }
  if (wanted === status) {
    if (status === 'suspended') requireNothingElse(subscription, body)
    return subscription
  }
  switch (wanted) {
    case 'suspended':
      return suspend(subscription, subject)
    case 'active':
      return reactivate(subscription, subject)
    case 'deleted':
      return cancel(subscription, subject)
    default:
      throw new Refusal(400, 800040, `A subscription cannot go from ${status} to ${wanted}.`)
  }
}

function statusOf(word: string): (typeof words)[number] {
  const folded = foldCase(word)
  const status = words[Number(folded || Number.NaN)] ?? words.find((candidate) => candidate === folded)
  if (status === undefined)
    throw new Refusal(400, 900126, `The value ${word} could not be parsed as SubscriptionStatus.`)
  return status
}

/** Of a suspended subscription only the name can be changed. */
function requireNothingElse({ quantity, termDuration }: Subscription, body: UpdateBody): void {
  if (body.quantity !== undefined && body.quantity !== quantity) {
    throw new Refusal(400, 2001, 'The quantity cannot be changed while the subscription is suspended.')
  }
  const otherTerm = body.termDuration && body.termDuration.toUpperCase() !== termDuration
  if (otherTerm || body.scheduledNextTermInstructions !== undefined) {
    throw new Refusal(400, 800091, 'The subscription is suspended and cannot be updated.')
  }
}

/** Scheduled changes are dropped, instructions for the next charge are kept (ch. 8.3). */
function suspend(subscription: Subscription, subject: Subject): Subscription {
  requireUnused(subscription, subject)
  return {
    ...subscription,
    status: 'suspended',
    statusSince: subject.now.toISOString(),
    scheduledNextTermInstructions: undefined,
  }
}

function reactivate(subscription: Subscription, { world, customer, now }: Subject): Subscription {
  const { parentSubscriptionId } = subscription
  const parent = parentSubscriptionId && findSubscription(world, customer, parentSubscriptionId)
  if (parent && parent.status !== 'active') {
    throw new Refusal(409, 27009, 'The subscription cannot be enabled while the one it belongs to is not active.')
  }
  return { ...subscription, status: 'active', statusSince: now.toISOString() }
}

function cancel(subscription: Subscription, subject: Subject): Subscription {
  if (isLegacy(subscription)) {
    throw new Refusal(400, 800040, 'A legacy subscription can be suspended and not deleted.')
  }
  requireUnused(subscription, subject)
  const { plan, now } = subject
  const window = refundWindow(plan.kind, subscription.termDuration)
  const isOpen = subscription.cancellableUntil !== undefined && subscription.cancellableUntil > now.toISOString()
  // A trial costs nothing and can be left at any time (INFERRED).
  if (window !== undefined && !isOpen && !plan.isTrial) {
    throw new Refusal(400, window.refusal, `The subscription is past its ${window.words} cancellation window.`)
  }
  return end(subscription, 'deleted', now)
}

/** An Azure plan whose Azure subscriptions are in use stays (ch. 8.4). */
function requireUnused(subscription: Subscription, { world, plan }: Subject): void {
  if (plan.kind === 'azure-plan' && activeEntitlements(world, subscription).length > 0) {
    throw new Refusal(403, 900115, 'The Azure plan has active usage: cancel its Azure entitlements first.')
  }
}
