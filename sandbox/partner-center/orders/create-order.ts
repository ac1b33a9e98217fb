import { type Call, Refusal } from '../../http/route.ts'
import type { Customer } from '../../seed/customer.ts'
import { groupRefusal } from '../purchase/conditions/group-refusal.ts'
import {
  requireAgreement,
  requireAttestation,
  requireFreeAccount,
  requireUserForResellers,
} from '../purchase/conditions/requirements.ts'
import { planOf } from '../purchase/find-item.ts'
import { type InspectedLine, inspectLine } from '../purchase/line/inspect-line.ts'
import { parentSubscriptionOf } from '../purchase/line/inspect-offer.ts'
import { pricingResource } from '../purchase/line/price-line.ts'
import { ownedBy } from '../purchase/owned.ts'
import type { PurchaseContext } from '../purchase/purchase-context.ts'
import { requireResellers } from '../purchase/resellers-on-record.ts'
import { keepOrder } from './keep-order.ts'
import { newOrder } from './new-order.ts'
import { type OrderBody, type OrderLineBody, requireOrderBody } from './order-body.ts'
import { refuseLine } from './refuse-line.ts'
import type { StoredOrder } from './stored-order.ts'

/**
 * Places an order directly, checking in the order of ch. 7.4 and appendix D.9: account, agreement, body, attestation,
 * catalogue, resellers, quantity and the rest of each line, credit. The first thing that is wrong refuses it all.
 */
export function createOrder(call: Call, customer: Customer): StoredOrder {
  const { world } = call
  requireFreeAccount(customer)
  requireAgreement(customer)
  const body = requireOrderBody(call, customer.id)
  requireAttestation(
    call,
    body.partnerOnRecordAttestationAccepted,
    body.lineItems.map(({ offerId }) => offerId),
  )
  if (call.fault === 'stale-availability') throw refuseLine({ kind: 'catalog-item', missing: 'availability' }, 0)
  if (call.fault === 'line-errors') throw refuseLine({ kind: 'unprocessable' }, 0)
  const lines = body.lineItems.toSorted((a, b) => a.lineItemNumber - b.lineItemNumber).map(withOfferId)
  const inspected = inspectLines(call, customer, body, lines)
  for (const line of lines) requireLineResellers(call, customer, line)
  const found = inspected.map((line, index) => {
    if ('problem' in line) throw refuseLine(line.problem, index)
    return line
  })
  const billingCycle = oneBillingCycle(found)
  const refusal = groupRefusal(customer, { billingCycle, catalogItemIds: lines.map((line) => line.offerId) })
  if (refusal !== undefined) throw new Refusal(403, refusal.code, refusal.description)
  const order = newOrder({
    customer,
    billingCycle,
    lines: lines.map((line, index) => orderLine(line, found[index])),
    placedAt: world.now(),
    clock: world.clock,
  })
  keepOrder(call, customer, order)
  return order
}

type Line = OrderLineBody & { offerId: string }

function withOfferId(line: OrderLineBody): Line {
  const { offerId } = line
  if (!offerId)
    throw new Refusal(400, 800002, `Invalid request input: lineItems.${line.lineItemNumber}.offerId is required.`)
  return { ...line, offerId }
}

/** What is not in the catalogue at all is refused here, before the resellers are looked at; the rest waits. */
function inspectLines(
  call: Call,
  customer: Customer,
  { billingCycle, currencyCode }: OrderBody,
  lines: readonly Line[],
) {
  const context: PurchaseContext = {
    customer,
    now: call.world.now(),
    owned: ownedBy(call.world, customer),
    besides: lines.map(({ offerId, quantity }) => ({ plan: planOf(offerId), quantity })),
    isIntegrationSandbox: call.world.integrationSandbox,
    isDirectPartner: call.tenant.kind === 'direct-bill',
  }
  return lines.map((line, index) => {
    const inspected = inspectLine(
      {
        ...line,
        currencyCode: line.currencyCode ?? currencyCode,
        catalogItemId: line.offerId,
        billingCycle,
        namesResellers: namesResellers(line),
      },
      context,
    )
    const early =
      'problem' in inspected &&
      ['catalog-item', 'off-sale', 'segment', 'attestation', 'participants'].includes(inspected.problem.kind)
    if (early) throw refuseLine(inspected.problem, index)
    return inspected
  })
}

function requireLineResellers(call: Call, customer: Customer, line: Line): void {
  const { partnerIdOnRecord: primary, additionalPartnerIdsOnRecord: additional = [] } = line
  requireUserForResellers(call, namesResellers(line))
  requireResellers({ primary, additional }, customer, call.tenant)
}

function namesResellers({ partnerIdOnRecord, additionalPartnerIdsOnRecord = [] }: Line): boolean {
  return partnerIdOnRecord !== undefined || additionalPartnerIdsOnRecord.length > 0
}

/** An order has one billing cycle; without one in the request each line brings its own default. */
function oneBillingCycle(lines: readonly InspectedLine[]): string {
  const cycles = [...new Set(lines.map((line) => line.billingCycle))]
  const [cycle = 'monthly'] = cycles
  if (cycles.length > 1)
    throw new Refusal(400, 800002, `The lines of one order cannot be billed ${cycles.join(' and ')}.`)
  return cycle
}

function orderLine(line: Line, inspected: InspectedLine | undefined) {
  if (inspected === undefined) throw new TypeError(`line ${line.lineItemNumber} was not looked at`)
  return {
    offerId: line.offerId,
    friendlyName: line.friendlyName,
    quantity: line.quantity,
    currencyCode: inspected.currency,
    termDuration: inspected.term ?? '',
    pricing: pricingResource(inspected.pricing),
    partnerIdOnRecord: line.partnerIdOnRecord,
    additionalPartnerIdsOnRecord: line.additionalPartnerIdsOnRecord ?? [],
    provisioningContext: line.provisioningContext,
    renewsTo: line.renewsTo,
    attestationAccepted: line.attestationAccepted,
    promotionId: inspected.promotion?.id,
    purchaseCommitment: line.purchaseCommitment,
    parentSubscriptionId: parentSubscriptionOf(line),
    customTermEndDate: line.customTermEndDate,
  }
}
