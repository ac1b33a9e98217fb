import { type Call, Refusal, type Route } from '../../http/route.ts'
import { ORDERING_ROLES } from '../purchase/conditions/requirements.ts'
import { collection } from '../wire/envelope.ts'
import { requireCustomer } from '../wire/require-customer.ts'
import { billingCycleOf } from '../wire/wire-words.ts'
import { activationLinks } from './activation-links.ts'
import { attachments } from './attachments/attachments.ts'
import { createOrder } from './create-order.ts'
import { orderResource } from './order-resource.ts'
import { provisioningResource } from './provisioning/provisioning-resource.ts'
import { requireOrder } from './require-order.ts'
import type { StoredOrder } from './stored-order.ts'
import { patchOrder } from './update/patch-order.ts'

const root = '/v1/customers/:customerId/orders'

/** Orders: create, list, get, provisioning with documents and activation links (ch. 7.1; create-an-order, get-an-order-by-id). */
export const orders: Route[] = [
  {
    method: 'POST',
    path: root,
    token: 'any',
    roles: ORDERING_ROLES,
    replay: true,
    handle(call) {
      const customer = requireCustomer(call)
      const order = createOrder(call, customer)
      return { status: 201, body: orderResource(order, customer, call.world.now(), { withPrices: false }) }
    },
  },
  {
    method: 'GET',
    path: root,
    token: 'any',
    handle(call) {
      const customer = requireCustomer(call)
      const [now, withPrices] = [call.world.now(), includesPrices(call)]
      const items = listed(call, customer.id, now).map((order) => orderResource(order, customer, now, { withPrices }))
      return { status: 200, body: collection(items, `/customers/${customer.id}/orders`) }
    },
  },
  {
    method: 'GET',
    path: `${root}/:orderId`,
    token: 'any',
    handle(call) {
      const customer = requireCustomer(call)
      const order = requireOrder(call, customer.id)
      return {
        status: 200,
        body: orderResource(order, customer, call.world.now(), { withPrices: includesPrices(call) }),
      }
    },
  },
  {
    method: 'GET',
    path: `${root}/:orderId/provisioningstatus`,
    token: 'user',
    roles: ['AdminAgents'],
    handle(call) {
      const order = requireOrder(call, requireCustomer(call).id)
      const body = provisioningResource(order, call.world.now())
      if (body === undefined) {
        throw new Refusal(404, 800007, `The provisioning information of the order ${order.id} could not be retrieved.`)
      }
      return { status: 200, body }
    },
  },
  {
    method: 'PATCH',
    path: `${root}/:orderId`,
    token: 'any',
    roles: ORDERING_ROLES,
    replay: true,
    handle(call) {
      const customer = requireCustomer(call)
      const order = patchOrder(call, customer)
      return { status: 200, body: orderResource(order, customer, call.world.now(), { withPrices: false }) }
    },
  },
  ...activationLinks,
  ...attachments,
]

/** Orders that lists show already, of the billing type when one is asked for. Throws 400/900126 for an unknown one. */
function listed({ world, query }: Call, customerId: string, now: Date): StoredOrder[] {
  const time = now.toISOString()
  const billingType = query.get('billingType')
  const cycle = billingType ? billingCycleOf(billingType) : 'unknown'
  return world
    .ordersOf(customerId)
    .filter((order) => order.listedAt <= time && (cycle === 'unknown' || order.billingCycle === cycle))
}

function includesPrices({ query }: Call): boolean {
  return query.get('include_price')?.toLowerCase() === 'true'
}
