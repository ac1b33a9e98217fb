import type { Route } from '../../../http/route.ts'
import { random } from '../../../seed/random.ts'
import { requireCustomer } from '../../wire/require-customer.ts'
import { isBusy, requireSubscription } from '../find-subscriptions.ts'

/** Whether the licences of a subscription are there (ch. 8.9; get-subscription-provisioning-status): App+User only. */
export const provisioningStatus: Route[] = [
  {
    method: 'GET',
    path: '/v1/customers/:customerId/subscriptions/:subscriptionId/provisioningstatus',
    token: 'user',
    handle(call) {
      const subscription = requireSubscription(call, requireCustomer(call))
      const { offerId, quantity, termEnd, status } = subscription
      const [productId, skuId] = offerId.split(':')
      return {
        status: 200,
        body: {
          skuId: random(`provisioning ${productId} ${skuId}`).guid(),
          status: status === 'deleted' ? 'none' : isBusy(call.world, subscription) ? 'pending' : 'success',
          quantity,
          endDate: `${termEnd}T00:00:00Z`,
          attributes: { objectType: 'SubscriptionProvisioningStatus' },
        },
      }
    },
  },
]
