import { setTimeout as wait } from 'node:timers/promises'
import { type Call, Refusal } from '../../../http/route.ts'
import type { Customer } from '../../../seed/customer.ts'
import { keepOrder } from '../../orders/keep-order.ts'
import { type NewOrderLine, newOrder } from '../../orders/new-order.ts'
import { orderResource } from '../../orders/order-resource.ts'
import { groupRefusal } from '../../purchase/conditions/group-refusal.ts'
import {
  requireAgreement,
  requireFreeAccount,
  requireUserForResellers,
} from '../../purchase/conditions/requirements.ts'
import { findAvailability } from '../../purchase/find-item.ts'
import { parentSubscriptionOf } from '../../purchase/line/inspect-offer.ts'
import { isLegacyId } from '../../purchase/plan-facts.ts'
import { resellersOf } from '../lines/participants.ts'
import { requireCart } from '../require-cart.ts'
import { allLines, type CartLine, type StoredCart } from '../stored-cart.ts'
import { judgeAgain } from './judge-again.ts'

/**
 * Checks a cart out: one order for each group, a refused group becomes an order error of the same 201 (ch. 6.6). A cart
 * that was ordered answers as it did the first time; one whose groups were all refused stays active and can be tried
 * again. Throws 404/800008, 409/800064 while another checkout of it works, 403/800073–75, 13605, 900329, 400/800009, 404/400019.
 */
export async function checkOut(call: Call, customer: Customer): Promise<Record<string, unknown>> {
  const { world } = call
  const cart = requireCart(call, customer.id)
  if (cart.checkoutResult !== undefined) return cart.checkoutResult
  requireIdle(call, cart)
  const everything = allLines(cart.lineItems)
  requireFreeAccount(customer)
  requireAgreement(customer)
  requireUserForResellers(
    call,
    everything.some((line) => (line.participants?.length ?? 0) > 0),
  )
  const wrong = everything.filter((line) => line.error !== undefined)
  if (wrong.length > 0) {
    throw new Refusal(400, 800009, `There are errors in the cart items ${wrong.map((line) => line.id).join(', ')}.`)
  }
  requireFresh(call, customer, everything)
  world.checkingOut.add(cart.id)
  try {
    await wait(world.clock.checkoutTakesMs)
    return placeGroups(call, customer, cart)
  } finally {
    world.checkingOut.delete(cart.id)
  }
}

/** Throws 409/800064 while a checkout of the cart is at work. */
export function requireIdle({ world }: Call, cart: StoredCart): void {
  if (world.checkingOut.has(cart.id)) {
    throw new Refusal(409, 800064, `The cart ${cart.id} is being processed by another request.`)
  }
}

/** What the fault `partial-checkout` says about the last group. */
const playedRefusal = { code: 800020, description: 'The order group is not eligible for purchase.' }

/** Availability ids rotate: one that the cart still knows may be gone (ch. 6.6). Throws 404/400019. */
function requireFresh({ fault }: Call, { country }: Customer, lines: readonly CartLine[]): void {
  const stale = fault === 'stale-availability' ? lines[0] : lines.find((line) => isGone(line.catalogItemId, country))
  if (stale !== undefined) {
    throw new Refusal(404, 400019, `The availability of the cart item ${stale.id} was not found.`)
  }
}

function isGone(catalogItemId: string, country: string): boolean {
  return catalogItemId.includes(':') && 'missing' in findAvailability(catalogItemId, country)
}

function placeGroups(call: Call, customer: Customer, cart: StoredCart): Record<string, unknown> {
  const { world } = call
  const everything = allLines(cart.lineItems)
  const groups = Map.groupBy(everything, (line) => line.orderGroup ?? '0')
  const judged = judgeAgain(call, customer, everything)
  const played = call.fault === 'partial-checkout' ? [...groups.keys()].at(-1) : undefined
  const orders: unknown[] = []
  const orderErrors: unknown[] = []
  for (const [orderGroupId, lines] of groups) {
    const billingCycle = lines[0]?.billingCycle ?? 'none'
    const refusal =
      orderGroupId === played
        ? playedRefusal
        : (groupRefusal(customer, { billingCycle, catalogItemIds: lines.map((line) => line.catalogItemId) }) ??
          judged(lines))
    if (refusal !== undefined) {
      orderErrors.push({ orderGroupId, ...refusal, attributes: { objectType: 'OrderError' } })
      continue
    }
    const order = newOrder({
      customer,
      billingCycle,
      lines: lines.map((line) => orderLine(line, lines)),
      placedAt: world.now(),
      clock: world.clock,
    })
    keepOrder(call, customer, order)
    orders.push(orderResource(order, customer, world.now(), { withPrices: true }))
  }
  const result = {
    orders,
    ...(orderErrors.length > 0 ? { orderErrors } : {}),
    additionalInformation: [],
    attributes: { objectType: 'CartCheckoutResult' },
  }
  if (orders.length > 0) {
    cart.status = 'Ordered'
    cart.checkoutResult = result
    world.changed()
  }
  return result
}

/** Participants become the partner ids of the order line (ch. 6.8). */
function orderLine(line: CartLine, besides: readonly CartLine[]): NewOrderLine {
  const { primary, additional } = resellersOf(line.participants)
  const base = besides.findIndex(({ addonItems = [] }) => addonItems.some(({ id }) => id === line.id))
  if (line.pricing === undefined) throw new TypeError(`line ${line.id} of the cart has no prices`)
  return {
    offerId: line.catalogItemId,
    friendlyName: line.friendlyName,
    quantity: line.quantity,
    currencyCode: line.currencyCode ?? '',
    termDuration: line.termDuration ?? '',
    pricing: line.pricing,
    partnerIdOnRecord: primary,
    additionalPartnerIdsOnRecord: additional,
    provisioningContext: line.provisioningContext,
    renewsTo: line.renewsTo,
    attestationAccepted: line.attestationAccepted,
    promotionId: line.promotionId,
    customTermEndDate: line.customTermEndDate,
    purchaseCommitment: line.purchaseCommitment,
    parentSubscriptionId: parentSubscriptionOf(line),
    ...(base < 0 || !isLegacyId(line.catalogItemId) ? {} : { towardsLine: base }),
  }
}
