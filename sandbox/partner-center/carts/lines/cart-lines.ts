import type { Call } from '../../../http/route.ts'
import type { Customer } from '../../../seed/customer.ts'
import { marketOf } from '../../../seed/markets.ts'
import { planOf } from '../../purchase/find-item.ts'
import { type InspectedLine, inspectLine } from '../../purchase/line/inspect-line.ts'
import { pricingResource } from '../../purchase/line/price-line.ts'
import { ownedBy } from '../../purchase/owned.ts'
import type { PurchaseContext } from '../../purchase/purchase-context.ts'
import { requireResellers } from '../../purchase/resellers-on-record.ts'
import { billingCycleOf } from '../../wire/wire-words.ts'
import type { CartLineBody } from '../cart-body.ts'
import type { CartLine } from '../stored-cart.ts'
import { lineError } from './line-error.ts'
import { orderGroups } from './order-groups.ts'
import { participantsOf, resellersOf } from './participants.ts'

/**
 * Lines as the cart answers them: a line that cannot be bought keeps its place and carries an error (ch. 6.5), the
 * others carry prices; all have an order group. Throws for resellers that may not be on record, and 400/900126.
 */
export function cartLines(call: Call, customer: Customer, bodies: readonly CartLineBody[]): CartLine[] {
  const everything = flat(bodies)
  const context: PurchaseContext = {
    customer,
    now: call.world.now(),
    owned: ownedBy(call.world, customer),
    besides: everything.map(({ catalogItemId, quantity }) => ({ plan: planOf(catalogItemId), quantity })),
    isIntegrationSandbox: call.world.integrationSandbox,
    isDirectPartner: call.tenant.kind === 'direct-bill',
  }
  const lines = bodies.map((body) => cartLine(call, body, context, everything.indexOf(body), everything))
  const groups = orderGroups(lines)
  return lines.map((line, index) => inGroup(line, groups[index]))
}

function cartLine(
  call: Call,
  body: CartLineBody,
  context: PurchaseContext,
  index: number,
  everything: readonly CartLineBody[],
): CartLine {
  const participants = participantsOf(body)
  if (!context.isDirectPartner) requireResellers(resellersOf(participants), context.customer, call.tenant)
  const billingCycle = billingCycleOf(body.billingCycle)
  const inspected =
    played(call, index) ?? inspectLine({ ...body, billingCycle, namesResellers: participants.length > 0 }, context)
  const addOns = body.addonItems.map((item) => cartLine(call, item, context, everything.indexOf(item), everything))
  return {
    ...asked(body, index),
    billingCycle,
    ...(participants.length > 0 ? { participants } : {}),
    currencyCode: body.currencyCode?.toUpperCase() ?? marketOf(context.customer.country).currency,
    ...('problem' in inspected ? { error: lineError(inspected.problem) } : found(inspected)),
    ...(addOns.length > 0 ? { addonItems: addOns } : {}),
  }
}

/** What a fault makes of a line. */
function played({ fault }: Call, index: number) {
  if (fault === 'line-errors') return { problem: { kind: 'unprocessable' } } as const
  if (fault === 'stale-availability' && index === 0) {
    return { problem: { kind: 'catalog-item', missing: 'availability' } } as const
  }
  return undefined
}

function flat(bodies: readonly CartLineBody[]): CartLineBody[] {
  return bodies.flatMap((body) => [body, ...flat(body.addonItems)])
}

/** Add-ons go with the line they are bought towards. */
function inGroup(line: CartLine, orderGroup: string | undefined): CartLine {
  const { addonItems } = line
  return { ...line, orderGroup, ...(addonItems && { addonItems: addonItems.map((item) => inGroup(item, orderGroup)) }) }
}

/** What the answer repeats of the request. */
function asked(body: CartLineBody, index: number) {
  const { catalogItemId, friendlyName, quantity, termDuration, provisioningContext = {}, purchaseCommitment } = body
  const { renewsTo, attestationAccepted, promotionId, customTermEndDate } = body
  const id = Number(body.id || index)
  return {
    id: Number.isSafeInteger(id) ? id : index,
    catalogItemId,
    ...(friendlyName ? { friendlyName } : {}),
    quantity,
    ...(termDuration ? { termDuration } : {}),
    provisioningContext,
    ...(renewsTo ? { renewsTo } : {}),
    ...(attestationAccepted === undefined ? {} : { attestationAccepted }),
    ...(promotionId ? { promotionId } : {}),
    ...(customTermEndDate ? { customTermEndDate } : {}),
    ...(purchaseCommitment ? { purchaseCommitment } : {}),
  }
}

/** What the catalogue adds: the term that was left out, the promotion that applies by itself, the prices. */
function found({ term, promotion, currency, pricing }: InspectedLine) {
  return {
    currencyCode: currency,
    ...(term === null ? {} : { termDuration: term }),
    ...(promotion === undefined ? {} : { promotionId: promotion.id }),
    pricing: pricingResource(pricing),
  }
}
