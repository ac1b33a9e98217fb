import { Refusal, type Route } from '../../../http/route.ts'
import { ORDERING_ROLES } from '../../purchase/conditions/requirements.ts'
import { findPlan } from '../../purchase/find-item.ts'
import { requireCustomer } from '../../wire/require-customer.ts'
import { requireSubscription } from '../find-subscriptions.ts'
import { keepSubscription } from '../keep-subscription.ts'

/**
 * Activates a subscription of the marketplace in an integration sandbox, where activation links lead nowhere (ch. 7.9,
 * 8.1 S17; activate-sandbox-subscription-azure-marketplace-products).
 */
export const activation: Route[] = [
  {
    method: 'POST',
    path: '/v1/customers/:customerId/subscriptions/:subscriptionId/activate',
    token: 'any',
    roles: ORDERING_ROLES,
    replay: true,
    handle(call) {
      const customer = requireCustomer(call)
      const before = requireSubscription(call, customer)
      if (!call.world.integrationSandbox) {
        throw new Refusal(400, 900127, 'Activation is supported in the integration sandbox only.')
      }
      if (findPlan(before.offerId)?.product.kind !== 'saas') {
        throw new Refusal(400, 800042, 'Only subscriptions of the commercial marketplace are activated.')
      }
      if (before.activatedAt !== undefined) {
        throw new Refusal(400, 800041, `The subscription ${before.id} has already been activated.`)
      }
      keepSubscription(call, { customer, before, after: { ...before, activatedAt: call.world.now().toISOString() } })
      return { status: 200, body: { subscriptionId: before.id, status: 'Success' } }
    },
  },
]
