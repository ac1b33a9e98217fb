import 'server-only'
import type { CustomerId, OrderId, SubscriptionId } from '@/lib/domain/wire/ids'
import { ActivationLink } from '@/lib/domain/wire/orders/activation-link'
import { path } from '../http/address'
import type { Client } from '../http/client'
import { readAll } from '../http/paging'

/** O6, O7 of partner-center-api.md ch. 7.1: where the customer sets up a marketplace purchase at its publisher. */
export function activationLinks(client: Client) {
  return {
    /**
     * GET /v1/customers/{customer-id}/orders/{order-id}/lineitems/{number}/activationlinks → 200 Collection of
     * ActivationLink. App-only or App+User. ch. 7.9 / learn.microsoft.com …/get-activation-link-by-order-line-item
     */
    ofLine(customerId: CustomerId, orderId: OrderId, lineItemNumber: number): Promise<ActivationLink[]> {
      const order = path`/v1/customers/${customerId}/orders/${orderId}`
      return readAll(client, ActivationLink, `${order}${path`/lineitems/${`${lineItemNumber}`}/activationlinks`}`)
    },

    /** GET /v1/customers/{customer-id}/orders/{order-id}/activationlinks → 200 Collection. App-only or App+User. ch. 7.1 O7 (SDK) */
    ofOrder(customerId: CustomerId, orderId: OrderId): Promise<ActivationLink[]> {
      return readAll(client, ActivationLink, path`/v1/customers/${customerId}/orders/${orderId}/activationlinks`)
    },

    /** GET /v1/customers/{customer-id}/subscriptions/{subscription-id}/activationlinks → 200 Collection. App-only or App+User. ch. 7.1 O7 (SDK) */
    ofSubscription(customerId: CustomerId, subscriptionId: SubscriptionId): Promise<ActivationLink[]> {
      const address = path`/v1/customers/${customerId}/subscriptions/${subscriptionId}/activationlinks`
      return readAll(client, ActivationLink, address)
    },
  }
}
