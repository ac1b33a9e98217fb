import type { Route } from '../../http/route.ts'
import { collection } from '../wire/envelope.ts'
import { requireCustomer } from '../wire/require-customer.ts'
import { requireSubscription, subscriptionsOf } from './find-subscriptions.ts'
import { subscriptionResource } from './subscription-resource.ts'

/**
 * Add-ons of a subscription (ch. 8.1 S6, 8.10; get-a-list-of-add-ons-for-a-subscription): legacy ones name their parent;
 * those of the new commerce are subscriptions of their own and are not listed here.
 */
export const addOns: Route[] = [
  {
    method: 'GET',
    path: '/v1/customers/:customerId/subscriptions/:subscriptionId/addons',
    token: 'any',
    handle(call) {
      const customer = requireCustomer(call)
      const { id } = requireSubscription(call, customer)
      const children = subscriptionsOf(call.world, customer).filter((child) => child.parentSubscriptionId === id)
      const items = children.map((child) => subscriptionResource(child, customer, call.world.now()))
      return { status: 200, body: collection(items, `/customers/${customer.id}/subscriptions/${id}/addons`) }
    },
  },
]
