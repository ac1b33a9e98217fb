import { type Call, Refusal, type Route } from '../../http/route.ts'
import type { Customer } from '../../seed/customer.ts'
import { random } from '../../seed/random.ts'
import { isMarketplaceItem } from '../purchase/find-item.ts'
import { requireSubscription } from '../subscriptions/find-subscriptions.ts'
import { collection, link } from '../wire/envelope.ts'
import { requireCustomer } from '../wire/require-customer.ts'
import { requireOrder } from './require-order.ts'
import type { StoredOrder, StoredOrderLine } from './stored-order.ts'

const root = '/v1/customers/:customerId'

/**
 * Links with which a buyer of a marketplace offer goes on at its publisher; other lines have none (ch. 7.1 O6, O7, 7.9;
 * get-activation-link-by-order-line-item). They lead nowhere, as in Microsoft's integration sandbox.
 */
export const activationLinks: Route[] = [
  {
    method: 'GET',
    path: `${root}/orders/:orderId/activationlinks`,
    token: 'any',
    handle(call) {
      const customer = requireCustomer(call)
      const order = requireOrder(call, customer.id)
      return answer(order, order.lineItems, `/customers/${customer.id}/orders/${order.id}/activationlinks`)
    },
  },
  {
    method: 'GET',
    path: `${root}/orders/:orderId/lineitems/:lineItemNumber/activationlinks`,
    token: 'any',
    handle(call) {
      const customer = requireCustomer(call)
      const order = requireOrder(call, customer.id)
      const line = requireLine(call, order)
      const self = `/customers/${customer.id}/orders/${order.id}/lineitems/${line.lineItemNumber}/activationlinks`
      return answer(order, [line], self)
    },
  },
  {
    method: 'GET',
    path: `${root}/subscriptions/:subscriptionId/activationlinks`,
    token: 'any',
    handle(call) {
      const customer = requireCustomer(call)
      const { id } = requireSubscription(call, customer)
      const { order, line } = orderOf(call, customer, id)
      return answer(order, line ? [line] : [], `/customers/${customer.id}/subscriptions/${id}/activationlinks`)
    },
  },
]

function requireLine({ params }: Call, order: StoredOrder): StoredOrderLine {
  const line = order.lineItems.find(({ lineItemNumber }) => String(lineItemNumber) === params.lineItemNumber)
  if (line === undefined) {
    throw new Refusal(400, 800002, `The order ${order.id} has no line item ${params.lineItemNumber}.`)
  }
  return line
}

function orderOf({ world }: Call, customer: Customer, subscriptionId: string) {
  for (const order of world.ordersOf(customer.id)) {
    const line = order.lineItems.find((candidate) => candidate.subscriptionId === subscriptionId)
    if (line !== undefined) return { order, line }
  }
  return { order: undefined, line: undefined }
}

function answer(order: StoredOrder | undefined, lines: readonly StoredOrderLine[], self: string) {
  const items = lines
    .filter(({ offerId }) => isMarketplaceItem(offerId))
    .map(({ lineItemNumber }) => {
      const token = random(`activation ${order?.id} ${lineItemNumber}`).guid()
      return { lineItemNumber, link: link(`https://marketplace.example/activate?token=${token}`) }
    })
  return { status: 200, body: collection(items, self) }
}
