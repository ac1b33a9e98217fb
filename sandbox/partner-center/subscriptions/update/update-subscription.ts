import { type Answer, type Call, Refusal } from '../../../http/route.ts'
import type { Customer } from '../../../seed/customer.ts'
import { orderStatus } from '../../orders/provisioning/progress.ts'
import { planFacts } from '../../purchase/plan-facts.ts'
import { etagOf, requireCurrentEtag } from '../etag.ts'
import { isBusy, requireSubscription } from '../find-subscriptions.ts'
import { keepSubscription } from '../keep-subscription.ts'
import type { Subscription } from '../stored-subscription.ts'
import { subscriptionResource } from '../subscription-resource.ts'
import { changeAutoRenew } from './change-auto-renew.ts'
import { changeBilling } from './change-billing.ts'
import { changeQuantity } from './change-quantity.ts'
import { changeStatus } from './change-status.ts'
import { changeTerm } from './change-term.ts'
import { scheduleChange } from './schedule-change.ts'
import type { Subject } from './subject.ts'
import { requireUpdateBody, type UpdateBody } from './update-body.ts'

/** The documented end of all updates of one subscription, "about". */
const MAX_UPDATES = 1_200

/**
 * PATCH of a subscription with the whole resource (ch. 8.4): what differs from the one that is there is changed; absent
 * members stay, except that auto-renewal goes off and scheduled instructions are deleted. 202 with Location when the
 * fault `accepted` is on: the change then shows after the time to provision.
 * Throws 400/2055 and 412/2055, 409/900278, 409/800082, 400/900311, 400/2011, and the codes of each change.
 */
export function updateSubscription(call: Call, customer: Customer): Answer {
  const before = requireSubscription(call, customer)
  const body = requireUpdateBody(call)
  requireCurrentEtag(call, body.attributes?.etag, etagOf(before.id, before.version))
  requireReady(call, before)
  const subject = subjectOf(call, customer, before)
  const after = change(before, body, subject)
  if (call.fault === 'accepted') {
    const at = new Date(subject.now.getTime() + call.world.clock.provisionAfterMs)
    keepSubscription(call, { customer, before, after, at })
    const Location = `/customers/${customer.id}/subscriptions/${before.id}`
    return {
      status: 202,
      headers: { Location, 'Retry-After': String(Math.ceil((at.getTime() - subject.now.getTime()) / 1_000)) },
    }
  }
  const kept = keepSubscription(call, { customer, before, after })
  return { status: 200, body: subscriptionResource(kept, customer, subject.now) }
}

function subjectOf({ world }: Call, customer: Customer, before: Subscription): Subject {
  const plan = planFacts(before.offerId)
  if (plan === undefined) throw new RangeError(`${before.offerId} is not in the catalogue`)
  return { world, customer, now: world.now(), before, plan }
}

/** A cancellation is all that happens; otherwise one change after another, so that schedules are dropped by the others. */
function change(before: Subscription, body: UpdateBody, subject: Subject): Subscription {
  const standing = changeStatus(before, body, subject)
  if (standing.status === 'deleted') return standing
  const named = body.friendlyName ? { ...standing, friendlyName: body.friendlyName } : standing
  const renewing = changeAutoRenew(named, body, subject)
  const counted = changeQuantity(renewing, body, subject)
  const lasting = changeTerm(counted, body, subject)
  const billed = changeBilling(lasting, body, subject)
  return scheduleChange(billed, body, subject)
}

function requireReady({ world }: Call, subscription: Subscription): void {
  const { id, customerId, orderId, updates } = subscription
  if (isBusy(world, subscription)) {
    throw new Refusal(409, 900278, `Another operation on the subscription ${id} is pending. Try again in 24 hours.`)
  }
  const order = world.ordersOf(customerId).find((candidate) => candidate.id === orderId)
  // Right after a purchase, while the rest of its order is provisioned (ch. 10 #23).
  if (order !== undefined && orderStatus(order, world.now()) === 'pending') {
    throw new Refusal(409, 800082, `The subscription ${id} is not ready to be updated. Try again later.`)
  }
  if (updates >= MAX_UPDATES) throw new Refusal(400, 900311, `The subscription ${id} was updated too many times.`)
}
