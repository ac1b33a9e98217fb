import { type Call, Refusal } from '../../../http/route.ts'
import type { Customer } from '../../../seed/customer.ts'
import { planFacts } from '../../purchase/plan-facts.ts'
import { refundWindow } from '../../purchase/refund-window.ts'
import { findSubscription } from '../../subscriptions/find-subscriptions.ts'
import { keepSubscription } from '../../subscriptions/keep-subscription.ts'
import { end } from '../../subscriptions/terms/advance.ts'
import { orderStatus } from '../provisioning/progress.ts'
import type { StoredOrder, StoredOrderLine } from '../stored-order.ts'
import type { PatchBody } from './patch-body.ts'

/** An integration sandbox forgets how to cancel what is older. */
const SANDBOX_DAYS = 60
const DAY_MS = 24 * 60 * 60 * 1_000

/**
 * Cancels lines of an order, all of them when none is named (ch. 7.7). What may be cancelled this way: perpetual software
 * within 30 days and software subscriptions within seven; reservations in an integration sandbox.
 * Throws 400/800061 for an order that is cancelled or too old, 400/800002 for a line that is not there, 403/800019 for a
 * reservation, 403/800077 for SaaS, 400/800063 for licences and Azure plans, 403/900321 for savings plans, 400/900117.
 */
export function cancelLines(
  call: Call,
  customer: Customer,
  order: StoredOrder,
  asked: PatchBody['lineItems'],
): StoredOrder {
  const now = call.world.now()
  const isOld = call.world.integrationSandbox && now.getTime() - Date.parse(order.createdAt) > SANDBOX_DAYS * DAY_MS
  if (isOld || orderStatus(order, now) === 'cancelled') {
    throw new Refusal(400, 800061, `The order ${order.id} cannot be cancelled.`)
  }
  const lines = asked?.length ? asked.map((line) => requireLine(order, line)) : openLines(order)
  for (const line of lines) requireCancellable(call, order, line)
  for (const line of lines) deleteSubscription(call, customer, line)
  const numbers = new Set(lines.map(({ lineItemNumber }) => lineItemNumber))
  return {
    ...order,
    lineItems: order.lineItems.map((line) =>
      numbers.has(line.lineItemNumber) ? { ...line, cancelledAt: now.toISOString() } : line,
    ),
  }
}

function openLines({ lineItems }: StoredOrder): StoredOrderLine[] {
  return lineItems.filter(({ cancelledAt }) => cancelledAt === undefined)
}

function requireLine(order: StoredOrder, asked: NonNullable<PatchBody['lineItems']>[number]): StoredOrderLine {
  const line = openLines(order).find(({ lineItemNumber }) => lineItemNumber === asked.lineItemNumber)
  const isOther = asked.offerId !== undefined && asked.offerId.toUpperCase() !== line?.offerId.toUpperCase()
  if (line !== undefined && !isOther) return line
  throw new Refusal(400, 800002, `The order ${order.id} has no line ${asked.lineItemNumber} of ${asked.offerId}.`)
}

function requireCancellable({ world }: Call, order: StoredOrder, { offerId, termDuration }: StoredOrderLine): void {
  const kind = planFacts(offerId)?.kind ?? 'license'
  switch (kind) {
    case 'perpetual':
    case 'software-subscription':
    case 'suse': {
      const window = refundWindow(kind, termDuration)
      const age = world.now().getTime() - Date.parse(order.createdAt)
      if (window !== undefined && age > window.lengthMs) {
        throw new Refusal(400, window.refusal, `The order ${order.id} is past its ${window.words} cancellation window.`)
      }
      return
    }
    case 'vm-reservation':
    case 'sql-reservation':
    case 'cosmos-reservation':
      if (world.integrationSandbox) return
      throw new Refusal(403, 800019, 'Only purchases of software can be cancelled outside the integration sandbox.')
    case 'savings-plan':
      throw new Refusal(403, 900321, 'The operation is not supported for Azure savings plans.')
    case 'saas':
      throw new Refusal(403, 800077, 'A SaaS subscription is cancelled by an update of the subscription.')
    case 'offer':
    case 'license':
    case 'azure-plan':
      throw new Refusal(400, 800063, 'The order cannot be cancelled: update its subscriptions instead.')
    default:
      kind satisfies never
  }
}

function deleteSubscription(call: Call, customer: Customer, { subscriptionId }: StoredOrderLine): void {
  const before = subscriptionId === null ? undefined : findSubscription(call.world, customer, subscriptionId)
  if (before === undefined || before.status === 'deleted') return
  keepSubscription(call, { customer, before, after: end(before, 'deleted', call.world.now()) })
}
