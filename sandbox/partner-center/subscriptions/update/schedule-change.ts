import { isDeepStrictEqual } from 'node:util'
import { Refusal } from '../../../http/route.ts'
import type { AvailabilitySeed } from '../../../seed/catalog/availabilities.ts'
import { refuseLine } from '../../orders/refuse-line.ts'
import { isLegalEndDay } from '../../purchase/conditions/end-date.ts'
import { findAvailability, findPlan, planOf } from '../../purchase/find-item.ts'
import { ownedBy } from '../../purchase/owned.ts'
import { addTerm, dayOf, lastDayOfMonth, lastDayOfTerm } from '../../purchase/term-dates.ts'
import type { Instructions, Subscription } from '../stored-subscription.ts'
import { isLegacy } from '../terms/advance.ts'
import { boundaryOf } from '../terms/term.ts'
import { requireBillingCycle } from './billing-cycle.ts'
import type { Subject } from './subject.ts'
import type { InstructionsBody, UpdateBody } from './update-body.ts'

/**
 * What shall change at the renewal (ch. 8.6): plan, quantity, term, billing frequency, end date. A body without it deletes
 * what was scheduled; one that another change of the same call has dropped is not brought back by its echo.
 * Throws 403/900263 for legacy, 400/800002 without auto-renewal, 404/400013, 400018 and 400019, 400/800022 for a plan to
 * which there is no way, 400/800121, 900269, 900270, 2002, 900244–900246.
 */
export function scheduleChange(subscription: Subscription, body: UpdateBody, subject: Subject): Subscription {
  const wanted = body.scheduledNextTermInstructions
  if (wanted === undefined) {
    // A trial never loses what it becomes.
    return subject.plan.isTrial ? subscription : { ...subscription, scheduledNextTermInstructions: undefined }
  }
  const before = subject.before.scheduledNextTermInstructions
  const isEcho = before !== undefined && isDeepStrictEqual(normal(wanted), normal(before))
  if (isEcho) return subscription
  if (isLegacy(subscription)) throw new Refusal(403, 900263, 'Schedules are not supported for legacy subscriptions.')
  if (subscription.status !== 'active' || !subscription.autoRenewEnabled) {
    throw new Refusal(400, 800002, 'Changes can be scheduled for an active subscription with auto-renewal only.')
  }
  return { ...subscription, scheduledNextTermInstructions: requireInstructions(wanted, subscription, subject) }
}

/** How instructions are compared: words without case, dates by day. */
function normal({ product, quantity, customTermEndDate }: InstructionsBody | Instructions) {
  const words = [product.productId, product.skuId, product.availabilityId, product.billingCycle, product.termDuration]
  return [words.map((word) => word.toLowerCase()), quantity, product.promotionId ?? '', customTermEndDate?.slice(0, 10)]
}

function requireInstructions(body: InstructionsBody, subscription: Subscription, subject: Subject): Instructions {
  const { productId, skuId, availabilityId, promotionId } = body.product
  const offerId = `${productId}:${skuId}:${availabilityId}`.toUpperCase()
  const availability = findAvailability(offerId, subscription.country)
  if ('missing' in availability) throw refuseLine({ kind: 'catalog-item', missing: availability.missing }, 0)
  requireWay(offerId, availability, subject)
  const termDuration = body.product.termDuration.toUpperCase()
  if (termDuration !== (availability.term ?? '')) {
    throw new Refusal(400, 800121, `The availability does not support the term ${body.product.termDuration}.`)
  }
  const { minimumQuantity = 1, maximumQuantity } = availability.sku
  if (body.quantity < minimumQuantity || body.quantity > maximumQuantity) {
    throw new Refusal(400, 2002, `The quantity ${body.quantity} is outside ${minimumQuantity} to ${maximumQuantity}.`)
  }
  const customTermEndDate =
    body.customTermEndDate && requireEndDate(body.customTermEndDate, availability, subscription, subject)
  return {
    product: {
      productId: availability.product.id,
      skuId: availability.sku.id,
      availabilityId: availability.id,
      billingCycle: requireBillingCycle(body.product.billingCycle, availability),
      termDuration,
      ...(promotionId ? { promotionId } : {}),
    },
    quantity: body.quantity,
    ...(customTermEndDate ? { customTermEndDate } : {}),
  }
}

/** From a licence to the same plan or to one that it can be upgraded to. */
function requireWay(offerId: string, { product }: AvailabilitySeed, { before, plan }: Subject): void {
  const isSame = planOf(offerId) === planOf(before.offerId)
  const bothLicenses = product.kind === 'license' && findPlan(before.offerId)?.product.kind === 'license'
  if (isSame || !bothLicenses || plan.upgradeTargets.includes(planOf(offerId))) return
  throw new Refusal(400, 800022, `There is no way from ${planOf(before.offerId)} to ${planOf(offerId)}.`)
}

/** The end of the first renewed term (ch. 6.9). */
function requireEndDate(
  date: string,
  { product, sku, term }: AvailabilitySeed,
  subscription: Subscription,
  subject: Subject,
) {
  if (product.kind !== 'license' || sku.isTrial || term === null) {
    throw new Refusal(400, 900244, 'A custom term end date is for new-commerce licences only.')
  }
  const [start, end] = [boundaryOf(subscription), new Date(date)]
  const isWithin = !Number.isNaN(end.getTime()) && end >= start && dayOf(end) <= dayOf(lastDayOfTerm(start, term))
  const isAwkward = isWithin && term === 'P1M' && [28, 29, 30].includes(end.getUTCDate()) && !isMonthEnd(end)
  if (!isWithin || isAwkward)
    throw new Refusal(400, 900245, 'The custom term end date is not in the first renewed term.')
  const { termEnds } = ownedBy(subject.world, subject.customer)
  const later = termEnds.map((other) => ({ ...other, day: endAfter(other, start) }))
  if (!isLegalEndDay(dayOf(end), term, later, start)) {
    throw new Refusal(400, 900246, 'The custom term end date is no month end and no end of another subscription.')
  }
  return date
}

function isMonthEnd(day: Date): boolean {
  return dayOf(day) === dayOf(lastDayOfMonth(day))
}

/** Where the term of another subscription ends that runs at `start`. */
function endAfter({ day, term }: { day: string; term: string }, start: Date): string {
  let end = new Date(day)
  for (let count = 1; dayOf(end) < dayOf(start) && count < 100; count++) end = addTerm(new Date(day), term, count)
  return dayOf(end)
}
