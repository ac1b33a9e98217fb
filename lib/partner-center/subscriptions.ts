import 'server-only'
import type { CustomerId, OrderId, SubscriptionId } from '@/lib/domain/wire/ids'
import { Subscription } from '@/lib/domain/wire/subscriptions/subscription'
import { path } from './http/address'
import type { Client } from './http/client'
import { readAll } from './http/paging'

/** S1, S2, S4 of partner-center-api.md ch. 8.1. */
export function subscriptions(client: Client) {
  return {
    /**
     * GET /v1/customers/{customer-id}/subscriptions → 200 Collection of Subscription, unpaged.
     * App-only or App+User. ch. 8.1 / learn.microsoft.com …/get-all-of-a-customer-s-subscriptions
     */
    list(customerId: CustomerId): Promise<Subscription[]> {
      return readAll(client, Subscription, path`/v1/customers/${customerId}/subscriptions`)
    },

    /**
     * GET /v1/customers/{customer-id}/subscriptions?order_id= → 200 Collection, up to 15 minutes late.
     * App-only or App+User. ch. 8.1 / …/get-a-list-of-subscriptions-by-order
     */
    byOrder(customerId: CustomerId, orderId: OrderId): Promise<Subscription[]> {
      return readAll(client, Subscription, path`/v1/customers/${customerId}/subscriptions?order_id=${orderId}`)
    },

    /**
     * GET /v1/customers/{customer-id}/subscriptions/{subscription-id} → 200 Subscription; 404/20003.
     * App-only or App+User. ch. 8.1 / …/get-a-subscription-by-id
     */
    get(customerId: CustomerId, subscriptionId: SubscriptionId): Promise<Subscription> {
      return client.read(Subscription, path`/v1/customers/${customerId}/subscriptions/${subscriptionId}`)
    },
  }
}
