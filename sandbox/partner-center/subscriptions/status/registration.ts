import { type Call, Refusal, type Route } from '../../../http/route.ts'
import { ORDERING_ROLES } from '../../purchase/conditions/requirements.ts'
import { isAzure } from '../../purchase/plan-facts.ts'
import { requireCustomer } from '../../wire/require-customer.ts'
import { requireSubscription } from '../find-subscriptions.ts'
import { keepSubscription } from '../keep-subscription.ts'
import type { Subscription } from '../stored-subscription.ts'

const root = '/v1/customers/:customerId/subscriptions/:subscriptionId'

/** Registration of an Azure subscription for reservations, and how far it is (ch. 8.1 S8, 8.9; register-a-subscription). */
export const registration: Route[] = [
  {
    method: 'POST',
    path: `${root}/registrations`,
    token: 'any',
    roles: ORDERING_ROLES,
    replay: true,
    handle(call) {
      const customer = requireCustomer(call)
      const before = requireAzure(requireSubscription(call, customer))
      if (before.status !== 'active') throw new Refusal(400, 800012, `The subscription ${before.id} is not active.`)
      if (before.registeredAt === undefined) {
        const registeredAt = new Date(call.world.now().getTime() + call.world.clock.provisionAfterMs).toISOString()
        keepSubscription(call, { customer, before, after: { ...before, registeredAt } })
      }
      return {
        status: 202,
        headers: { Location: `/customers/${customer.id}/subscriptions/${before.id}/registrationstatus` },
      }
    },
  },
  {
    method: 'GET',
    path: `${root}/registrationstatus`,
    token: 'any',
    handle(call) {
      const subscription = requireSubscription(call, requireCustomer(call))
      const attributes = { objectType: 'SubscriptionRegistrationStatus' }
      return {
        status: 200,
        body: { subscriptionId: subscription.id, status: statusOf(call, subscription), attributes },
      }
    },
  },
]

function statusOf({ world }: Call, { registeredAt }: Subscription): string {
  if (registeredAt === undefined) return 'notregistered'
  return registeredAt <= world.now().toISOString() ? 'registered' : 'registering'
}

function requireAzure(subscription: Subscription): Subscription {
  if (!isAzure(subscription.offerId))
    throw new Refusal(400, 800011, `The subscription ${subscription.id} is not a valid Azure subscription.`)
  return subscription
}
