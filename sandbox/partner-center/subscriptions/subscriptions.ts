import type { Call, Route } from '../../http/route.ts'
import type { Customer } from '../../seed/customer.ts'
import { ORDERING_ROLES } from '../purchase/conditions/requirements.ts'
import { collection } from '../wire/envelope.ts'
import { requireCustomer } from '../wire/require-customer.ts'
import { seekPage } from '../wire/seek-page.ts'
import { requireSubscription, subscriptionsOf } from './find-subscriptions.ts'
import type { Subscription } from './stored-subscription.ts'
import { subscriptionResource } from './subscription-resource.ts'
import { updateSubscription } from './update/update-subscription.ts'

const root = '/v1/customers/:customerId/subscriptions'

/** Subscriptions of a customer, of one order, of one reseller; one by id, and its update (ch. 8.1 S1–S5). */
export const subscriptions: Route[] = [
  {
    method: 'GET',
    path: root,
    token: 'any',
    handle(call) {
      const customer = requireCustomer(call)
      const now = call.world.now()
      const [orderId, mpnId] = [call.query.get('order_id'), call.query.get('mpn_id')]
      if (mpnId) return { status: 200, body: ofReseller(call, customer, mpnId) }
      const items = subscriptionsOf(call.world, customer)
        .filter((subscription) => !orderId || isOf(call, customer, subscription, orderId))
        .map((subscription) => subscriptionResource(subscription, customer, now))
      const self = `/customers/${customer.id}/subscriptions${orderId ? `?order_id=${orderId}` : ''}`
      return { status: 200, body: collection(items, self) }
    },
  },
  {
    method: 'GET',
    path: `${root}/:subscriptionId`,
    token: 'any',
    handle(call) {
      const customer = requireCustomer(call)
      const subscription = requireSubscription(call, customer)
      return { status: 200, body: subscriptionResource(subscription, customer, call.world.now()) }
    },
  },
  {
    method: 'PATCH',
    path: `${root}/:subscriptionId`,
    token: 'any',
    roles: ORDERING_ROLES,
    replay: true,
    handle: (call) => updateSubscription(call, requireCustomer(call)),
  },
]

/** Those that a reseller sold, by the page (ch. 3.5, 8.1 S3; get-all-subscriptions-by-partner). */
function ofReseller(call: Call, customer: Customer, mpnId: string) {
  const all = subscriptionsOf(call.world, customer)
  const places = [...all.keys()].filter((place) => all[place]?.partnerId === mpnId)
  const path = `/customers/${customer.id}/subscriptions`
  const { positions, ...rest } = seekPage(call, places, path, { size: { default: 500, max: 500 } })
  const items = positions.flatMap((place) => all[place] ?? [])
  const { attributes, ...envelope } = collection(
    items.map((subscription) => subscriptionResource(subscription, customer, call.world.now())),
  )
  return { ...envelope, ...rest, attributes }
}

/** Subscriptions of an order show with it: not before lists do (ch. 8.1 S2). */
function isOf({ world }: Call, { id }: Customer, { orderId }: Subscription, wanted: string): boolean {
  if (orderId.toLowerCase() !== wanted.toLowerCase()) return false
  const order = world.ordersOf(id).find((candidate) => candidate.id === orderId)
  return order === undefined || order.listedAt <= world.now().toISOString()
}
