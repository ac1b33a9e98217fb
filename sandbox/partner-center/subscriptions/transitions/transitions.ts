import type { Route } from '../../../http/route.ts'
import { ORDERING_ROLES } from '../../purchase/conditions/requirements.ts'
import { collection } from '../../wire/envelope.ts'
import { requireCustomer } from '../../wire/require-customer.ts'
import { requireSubscription } from '../find-subscriptions.ts'
import { eligibilities } from './eligibilities.ts'
import { startTransition } from './start-transition.ts'
import { transitionRows } from './stored-transition.ts'
import { transitionHistoryItem, transitionResource } from './transition-resource.ts'

const root = '/v1/customers/:customerId/subscriptions/:subscriptionId'

/** Upgrades of new-commerce subscriptions (ch. 8.1 S9–S11; transition-a-new-commerce-subscription, get-transitions). */
export const transitions: Route[] = [
  {
    method: 'GET',
    path: `${root}/transitionEligibilities`,
    token: 'any',
    handle(call) {
      const customer = requireCustomer(call)
      return { status: 200, body: collection(eligibilities(call, customer, requireSubscription(call, customer))) }
    },
  },
  {
    method: 'POST',
    path: `${root}/transitions`,
    token: 'any',
    roles: ORDERING_ROLES,
    replay: true,
    handle(call) {
      const customer = requireCustomer(call)
      const transition = startTransition(call, customer, requireSubscription(call, customer))
      return { status: 200, body: transitionResource(transition, call.world.now()) }
    },
  },
  {
    method: 'GET',
    path: `${root}/transitions`,
    token: 'any',
    handle(call) {
      const { id } = requireSubscription(call, requireCustomer(call))
      const wanted = (call.query.get('operationId') ?? call.query.get('operation-id'))?.toLowerCase()
      const now = call.world.now()
      const found = [...call.world.rows(transitionRows).values()]
        .filter(({ fromSubscriptionId }) => fromSubscriptionId === id)
        .filter(({ operationId }) => !wanted || operationId === wanted)
      // The page names the list `transition`; the SDK reads `items`: both are there (ch. 8.7).
      const { attributes, ...envelope } = collection(found.map((item) => transitionResource(item, now)))
      return {
        status: 200,
        body: { ...envelope, transition: found.map((item) => transitionHistoryItem(item, now)), attributes },
      }
    },
  },
]
