import { Refusal, type Route } from '../../http/route.ts'
import { collection } from '../envelope.ts'
import { ORDERING_ROLES } from '../purchase/requirements.ts'
import { requireCustomer } from '../require-customer.ts'
import { requireSubscription } from './find-subscriptions.ts'

const root = '/v1/customers/:customerId/subscriptions/:subscriptionId'

/**
 * Upgrades and trial conversions of the legacy commerce (ch. 8.1 S12, S13; transition-a-subscription,
 * get-a-list-of-trial-conversion-offers). Subscriptions of the new commerce have neither: the lists are empty, and what is
 * posted is refused as not supported, because their way is a transition.
 */
export const legacyChanges: Route[] = (['upgrades', 'conversions'] as const).flatMap((kind): Route[] => [
  {
    method: 'GET',
    path: `${root}/${kind}`,
    token: kind === 'upgrades' ? 'any' : 'user',
    handle(call) {
      requireSubscription(call, requireCustomer(call))
      return { status: 200, body: collection([]) }
    },
  },
  {
    method: 'POST',
    path: `${root}/${kind}`,
    token: kind === 'upgrades' ? 'any' : 'user',
    roles: ORDERING_ROLES,
    handle(call) {
      const { id } = requireSubscription(call, requireCustomer(call))
      throw new Refusal(400, 800042, `The subscription ${id} is of the new commerce, which has no ${kind}.`)
    },
  },
])
