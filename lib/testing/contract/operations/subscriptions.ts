import { Collection } from '@/lib/domain/wire/collection'
import { Subscription } from '@/lib/domain/wire/subscriptions/subscription'
import type { Operation } from '../operation'

/** partner-center-api.md ch. 8. */
export const subscriptionOperations: Operation[] = [
  { name: 'subscriptions.list', wire: 'GET /v1/customers/{}/subscriptions', response: Collection(Subscription) },
  { name: 'subscriptions.get', wire: 'GET /v1/customers/{}/subscriptions/{}', response: Subscription },
]
