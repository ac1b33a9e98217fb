import type { Call } from '../../http/route.ts'
import type { Customer } from '../../seed/customer.ts'
import { marketOf } from '../../seed/markets.ts'
import { type InspectedLine, inspectLine } from '../purchase/inspect-line.ts'
import { ownedBy } from '../purchase/owned.ts'
import { pricingResource } from '../purchase/price-line.ts'
import { requireResellers } from '../purchase/resellers-on-record.ts'
import { billingCycleOf } from '../wire-words.ts'
import type { CartLineBody } from './cart-body.ts'
import { lineError } from './line-error.ts'
import { orderGroups } from './order-groups.ts'
import { participantsOf, resellersOf } from './participants.ts'
import type { CartLine } from './stored-cart.ts'

/**
 * Lines as the cart answers them: a line that cannot be bought keeps its place and carries an error (ch. 6.5), the
 * others carry prices; all have an order group. Throws for resellers that may not be on record, and 400/900126.
 */
export function cartLines(call: Call, customer: Customer, bodies: readonly CartLineBody[]): CartLine[] {
  const context = {
    customer,
    now: call.world.now(),
    owned: ownedBy(call.world, customer),
    skusBesides: bodies.map((body) => body.catalogItemId.split(':').slice(0, 2).join(':')),
  }
  const lines = bodies.map((body, index) => {
    const participants = participantsOf(body)
    requireResellers(resellersOf(participants), customer)
    const billingCycle = billingCycleOf(body.billingCycle)
    const inspected = inspectLine({ ...body, billingCycle }, context)
    return {
      ...asked(body, index),
      billingCycle,
      ...(participants.length > 0 ? { participants } : {}),
      currencyCode: body.currencyCode?.toUpperCase() ?? marketOf(customer.country).currency,
      ...('problem' in inspected ? { error: lineError(inspected.problem) } : found(inspected)),
    }
  })
  const groups = orderGroups(lines)
  return lines.map((line, index) => ({ ...line, orderGroup: groups[index] }))
}

/** What the answer repeats of the request. */
function asked(body: CartLineBody, index: number) {
  const { catalogItemId, friendlyName, quantity, termDuration, provisioningContext = {} } = body
  const { renewsTo, attestationAccepted, promotionId, customTermEndDate } = body
  return {
    id: Number.isInteger(Number(body.id ?? index)) ? Number(body.id ?? index) : index,
    catalogItemId,
    ...(friendlyName ? { friendlyName } : {}),
    quantity,
    ...(termDuration ? { termDuration } : {}),
    provisioningContext,
    ...(renewsTo ? { renewsTo } : {}),
    ...(attestationAccepted === undefined ? {} : { attestationAccepted }),
    ...(promotionId ? { promotionId } : {}),
    ...(customTermEndDate ? { customTermEndDate } : {}),
  }
}

/** What the catalogue adds: the term that was left out, the promotion that applies by itself, the prices. */
function found({ availability, promotion, currency, pricing }: InspectedLine) {
  return {
    currencyCode: currency,
    ...(availability.term === null ? {} : { termDuration: availability.term }),
    ...(promotion === undefined ? {} : { promotionId: promotion.id }),
    pricing: pricingResource(pricing),
  }
}
