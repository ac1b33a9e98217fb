import { type Call, Refusal, type Route } from '../http/route.ts'
import type { Customer } from '../seed/customer.ts'
import { collection } from './envelope.ts'
import { lineStage } from './orders/progress.ts'
import type { StoredOrder, StoredOrderLine } from './orders/stored-order.ts'
import { requireCustomer, requireGuid } from './require-customer.ts'
import { subscriptionResource } from './subscriptions/subscription-resource.ts'

const root = '/v1/customers/:customerId/subscriptions'

/** Subscriptions of a customer, of one order, and one by id (ch. 8.1 S1, S2, S4). */
export const subscriptions: Route[] = [
  {
    method: 'GET',
    path: root,
    token: 'any',
    handle(call) {
      const customer = requireCustomer(call)
      const [now, orderId] = [call.world.now(), call.query.get('order_id')]
      const items = provisioned(call, customer)
        .filter(({ order }) => orderId === null || (order.id === orderId && order.listedAt <= now.toISOString()))
        .map(({ order, line }) => subscriptionResource(order, line, customer, now))
      const self = `/customers/${customer.id}/subscriptions${orderId === null ? '' : `?order_id=${orderId}`}`
      return { status: 200, body: collection(items, self) }
    },
  },
  {
    method: 'GET',
    path: `${root}/:subscriptionId`,
    token: 'any',
    handle(call) {
      const customer = requireCustomer(call)
      const id = requireGuid(call, 'subscriptionId', 'subscription id')
      const found = provisioned(call, customer).find(({ line }) => line.subscriptionId === id)
      if (found === undefined) throw new Refusal(404, 20003, `The subscription ${id} was not found.`)
      return { status: 200, body: subscriptionResource(found.order, found.line, customer, call.world.now()) }
    },
  },
]

/** Lines of the customer's orders that have become subscriptions. */
function provisioned({ world }: Call, customer: Customer): { order: StoredOrder; line: StoredOrderLine }[] {
  const now = world.now()
  return world
    .ordersOf(customer.id)
    .flatMap((order) =>
      order.lineItems
        .filter((line) => line.subscriptionId !== null && lineStage(order, line, now) === 'fulfilled')
        .map((line) => ({ order, line })),
    )
}
