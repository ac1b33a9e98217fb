import { randomUUID } from 'node:crypto'
import { type Call, Refusal } from '../../../http/route.ts'
import type { Customer } from '../../../seed/customer.ts'
import { catalogItemId } from '../../catalog/availability-resource.ts'
import { findPlan, planOf } from '../../purchase/find-item.ts'
import { dayOf, lastDayOfTerm } from '../../purchase/term-dates.ts'
import { findSubscription, isBusy } from '../find-subscriptions.ts'
import { keepSubscription } from '../keep-subscription.ts'
import type { Subscription } from '../stored-subscription.ts'
import { end, nameAfter } from '../terms/advance.ts'
import { type Transition, transitionRows } from './stored-transition.ts'
import { targetErrors } from './target-errors.ts'
import { type AskedTransition, requireTransitionBody } from './transition-body.ts'

/**
 * Starts an upgrade; it is complete after the time to provision (ch. 8.7). All seats: the subscription keeps its id. Some:
 * they go to a new subscription that ends with the source. Or they go to one that the customer has.
 * Throws what the body is refused for, 400/800012, 409/900278, 400/800022 for a plan to which there is no way, and
 * 400/900236, 900258–900261 for the subscription they shall go to.
 */
export function startTransition(call: Call, customer: Customer, source: Subscription): Transition {
  const { world } = call
  const asked = requireTransitionBody(call, source)
  requireSource(call, source, asked)
  const destination = asked.toSubscriptionId ? requireDestination(call, customer, source, asked) : undefined
  const now = world.now()
  const at = new Date(now.getTime() + world.clock.provisionAfterMs)
  const moved = { call, customer, source, asked, at }
  const toSubscriptionId = destination ? moveTo(destination, moved) : moveOn(moved)
  const transition: Transition = {
    operationId: randomUUID(),
    customerId: customer.id,
    fromCatalogItemId: source.offerId,
    fromSubscriptionId: source.id,
    toCatalogItemId: catalogItemId(asked.availability),
    toSubscriptionId,
    quantity: asked.quantity,
    termDuration: asked.termDuration,
    billingCycle: asked.billingCycle,
    transitionType: asked.transitionType,
    promotionId: asked.promotionId,
    startedAt: now.toISOString(),
    completesAt: at.toISOString(),
  }
  world.rows(transitionRows).set(transition.operationId, transition)
  world.changed()
  return transition
}

function requireSource({ world }: Call, source: Subscription, { availability, transitionType }: AskedTransition): void {
  if (source.status !== 'active') throw new Refusal(400, 800012, `The subscription ${source.id} is not active.`)
  if (isBusy(world, source)) {
    throw new Refusal(409, 900278, `Another operation on the subscription ${source.id} is pending.`)
  }
  const target = planOf(catalogItemId(availability))
  const isWay = findPlan(source.offerId)?.sku.upgradeTargets?.includes(target) === true
  if (!isWay || transitionType !== 'transition_only') {
    throw new Refusal(400, 800022, `The subscription ${source.id} is not eligible for this transition to ${target}.`)
  }
}

function requireDestination({ world }: Call, customer: Customer, source: Subscription, asked: AskedTransition) {
  const wanted = asked.toSubscriptionId ?? ''
  if (wanted.toLowerCase() === source.id.toLowerCase()) {
    throw new Refusal(400, 900259, 'The target subscription is the source subscription.')
  }
  const target = findSubscription(world, customer, wanted)
  if (target === undefined || target.status !== 'active') {
    throw new Refusal(400, 900258, `The target subscription ${wanted} is not active.`)
  }
  if (planOf(target.offerId) !== planOf(catalogItemId(asked.availability))) {
    throw new Refusal(400, 900260, 'The target subscription is of another catalog item.')
  }
  const codes = targetErrors(source, target, world.now()).map(({ code }) => code)
  if (codes.includes(3)) throw new Refusal(400, 900267, "The target's term is shorter than the source's.")
  if (codes.includes(4)) throw new Refusal(400, 900236, 'The target has to end no earlier than the source.')
  if (codes.includes(2) || isBusy(world, target)) {
    throw new Refusal(400, 900261, `The target subscription ${wanted} is not ready.`)
  }
  return target
}

type Moved = { call: Call; customer: Customer; source: Subscription; asked: AskedTransition; at: Date }

/** Upgrades cannot be undone: they open no window. */
function moveTo(target: Subscription, { call, customer, source, asked, at }: Moved): string {
  const quantity = target.quantity + asked.quantity
  const change = { customer, operationType: 'upgrade_subscription', at }
  keepSubscription(call, { ...change, before: target, after: { ...target, quantity } })
  keepSubscription(call, { ...change, before: source, after: withFewer(source, asked.quantity, at) })
  return target.id
}

/** Returns the id of the new subscription, if there is one. */
function moveOn({ call, customer, source, asked, at }: Moved): string | undefined {
  const change = { customer, operationType: 'upgrade_subscription', at }
  const offerId = catalogItemId(asked.availability)
  const isLonger = asked.termDuration !== source.termDuration
  const upgraded: Subscription = {
    ...source,
    offerId,
    friendlyName: nameAfter(source, offerId),
    quantity: asked.quantity,
    termDuration: asked.termDuration,
    billingCycle: asked.billingCycle,
    promotionId: asked.promotionId,
    ...(isLonger ? { termStart: at.toISOString(), termEnd: dayOf(lastDayOfTerm(at, asked.termDuration)) } : {}),
    cancellableUntil: undefined,
    seats: [],
    renewalTermDuration: '',
    scheduledNextTermInstructions: undefined,
    nextChargeInstructions: undefined,
  }
  if (asked.quantity === source.quantity) {
    keepSubscription(call, { ...change, before: source, after: upgraded })
    return undefined
  }
  const time = at.toISOString()
  const made = {
    ...upgraded,
    id: randomUUID(),
    createdAt: time,
    startedAt: time,
    statusSince: time,
    version: 1,
    updates: 0,
  }
  keepSubscription(call, { ...change, after: made })
  keepSubscription(call, { ...change, before: source, after: withFewer(source, asked.quantity, at) })
  return made.id
}

function withFewer(source: Subscription, quantity: number, at: Date): Subscription {
  const rest = source.quantity - quantity
  return rest === 0
    ? end(source, 'deleted', at)
    : { ...source, quantity: rest, scheduledNextTermInstructions: undefined }
}
