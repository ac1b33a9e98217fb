import { Refusal } from '../../../http/route.ts'
import { SANDBOX_SEATS } from '../../purchase/conditions/conditions.ts'
import type { Subscription } from '../stored-subscription.ts'
import { isLegacy } from '../terms/advance.ts'
import { trialConversion } from '../terms/first-term.ts'
import { cancellableUntil } from '../terms/term.ts'
import type { Subject } from './subject.ts'
import type { UpdateBody } from './update-body.ts'

/**
 * More seats at any time up to the plan's maximum; fewer only as far as they can still be given back (ch. 8.4). A change
 * drops what was scheduled for the renewal.
 * Throws 400/2002 outside the plan's limits, 400/800018 beyond the integration sandbox's, 400/800095 for plans without a
 * quantity, 400/800090 for seats that are past their window.
 */
export function changeQuantity(subscription: Subscription, { quantity }: UpdateBody, subject: Subject): Subscription {
  if (quantity === undefined || quantity === subscription.quantity) return subscription
  requireAllowed(quantity, subject)
  const changed = {
    ...subscription,
    quantity,
    scheduledNextTermInstructions: trialConversion(
      { ...subscription, quantity, renewsTo: undefined },
      subscription.country,
    ),
  }
  const difference = quantity - subscription.quantity
  if (isLegacy(subscription)) return changed
  return {
    ...changed,
    seats: difference > 0 ? withMore(changed, difference, subject) : withFewer(changed, -difference, subject),
  }
}

function requireAllowed(quantity: number, { plan, world }: Subject): void {
  if (plan.kind === 'azure-plan' || plan.kind === 'savings-plan') {
    throw new Refusal(400, 800095, 'The quantity of this subscription cannot be changed.')
  }
  const { minimumQuantity: minimum, maximumQuantity: maximum } = plan
  if (quantity < minimum || quantity > maximum) {
    throw new Refusal(400, 2002, `The quantity ${quantity} is outside ${minimum} to ${maximum}.`)
  }
  if (world.integrationSandbox && quantity > SANDBOX_SEATS) {
    throw new Refusal(400, 800018, `An integration sandbox allows ${SANDBOX_SEATS} seats per subscription.`)
  }
}

/** Added seats have a window of their own. */
function withMore({ offerId, termDuration, seats }: Subscription, quantity: number, { now }: Subject) {
  const until = cancellableUntil(offerId, termDuration, now)
  return until === undefined ? seats : [...seats, { quantity, until }]
}

/** What was added last goes first. */
function withFewer({ seats }: Subscription, quantity: number, { plan, now }: Subject) {
  const time = now.toISOString()
  const open = seats.filter(({ until }) => until > time)
  const refundable = open.reduce((sum, seat) => sum + seat.quantity, 0)
  // Seats of software subscriptions stay whatever their age.
  const isFixed = plan.kind === 'software-subscription' || plan.kind === 'suse'
  if (quantity > refundable || isFixed) throw new Refusal(400, 800090, 'Subscription quantity cannot be decreased.')
  let rest = quantity
  return open
    .toReversed()
    .map((seat) => {
      const taken = Math.min(rest, seat.quantity)
      rest -= taken
      return { ...seat, quantity: seat.quantity - taken }
    })
    .filter((seat) => seat.quantity > 0)
    .toReversed()
}
