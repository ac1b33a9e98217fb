import 'server-only'
import type { CustomerId, OrderId } from '@/lib/domain/wire/ids'
import { Order } from '@/lib/domain/wire/orders/order'
import {
  type AddOnLine,
  AddOnPurchase,
  OrderBillingChange,
  OrderCancellation,
  type OrderPatch,
} from '@/lib/domain/wire/orders/order-patch'
import type { OrderRequest } from '@/lib/domain/wire/orders/order-request'
import { ProvisioningStatus } from '@/lib/domain/wire/orders/provisioning-status'
import type { BillingCycle } from '@/lib/domain/wire/orders/purchase'
import { path, query } from '../http/address'
import type { Answer, Client, WriteOptions } from '../http/client'
import { readAll } from '../http/paging'
import { type Readable, readReadable } from '../http/readable'
import { toWire } from './order-to-wire'

/** O1–O5 of partner-center-api.md ch. 7.1. */
export function orders(client: Client) {
  const addressOf = (customerId: CustomerId, orderId: OrderId) => path`/v1/customers/${customerId}/orders/${orderId}`
  const patch = (customerId: CustomerId, orderId: OrderId, body: OrderPatch, { requestId, signal }: WriteOptions) =>
    client.write('PATCH', Order, addressOf(customerId, orderId), { requestId, body, signal })

  return {
    /**
     * POST /v1/customers/{customer-id}/orders → 201 Order, normally `pending`. App-only or App+User; App+User for the
     * customer of an indirect reseller. ch. 7.4 / learn.microsoft.com …/create-an-order
     */
    create(customerId: CustomerId, order: OrderRequest, options: WriteOptions): Promise<Answer<Order>> {
      const body = toWire(order)
      return client.write('POST', Order, path`/v1/customers/${customerId}/orders`, { ...options, body })
    },

    /**
     * GET /v1/customers/{customer-id}/orders?billingType=&include_price=true → 200 Collection of Order, unpaged. A new
     * order may be missing for up to 15 minutes. Prices need pricing access (403/800043). App-only or App+User.
     * ch. 7.1 / …/get-all-of-a-customer-s-orders, …/get-a-list-of-orders-by-customer-and-billing-cycle-type
     */
    list(
      customerId: CustomerId,
      { billingType, withPrice = true }: { billingType?: BillingCycle | 'unknown'; withPrice?: boolean } = {},
    ): Promise<Order[]> {
      const parameters = query({ billingType, include_price: withPrice ? 'true' : undefined })
      return readAll(client, Order, `${path`/v1/customers/${customerId}/orders`}${parameters}`)
    },

    /**
     * The same list, order by order: one whose JSON makes no sense is named and leaves the others readable. For the copy of
     * the history alone. ch. 7.1
     */
    listReadable(customerId: CustomerId, { withPrice = true }: { withPrice?: boolean } = {}): Promise<Readable<Order>> {
      const parameters = query({ include_price: withPrice ? 'true' : undefined })
      return readReadable(client, Order, `${path`/v1/customers/${customerId}/orders`}${parameters}`)
    },

    /**
     * GET /v1/customers/{customer-id}/orders/{order-id}?include_price=true → 200 Order; 404/20000, also while it is new.
     * App-only or App+User. ch. 7.1 / …/get-an-order-by-id
     */
    get(customerId: CustomerId, orderId: OrderId, { withPrice = true }: { withPrice?: boolean } = {}): Promise<Order> {
      const parameters = query({ include_price: withPrice ? 'true' : undefined })
      return client.read(Order, `${addressOf(customerId, orderId)}${parameters}`)
    },

    /**
     * PATCH /v1/customers/{customer-id}/orders/{order-id} {status: cancelled} → 200 Order: `cancelled`, or `completed`
     * with lines of quantity 0. For reservations (sandbox only) and software; new commerce is cancelled through its
     * subscription. 400/800061, 800063, 800077, 900117, 900213. App-only or App+User.
     * ch. 7.7 / …/cancel-an-order-from-the-integration-sandbox, …/cancel-software-purchases
     */
    cancel(
      customerId: CustomerId,
      orderId: OrderId,
      { lineItems }: Pick<OrderCancellation, 'lineItems'>,
      options: WriteOptions,
    ): Promise<Answer<Order>> {
      const body = OrderCancellation.parse({ id: orderId, status: 'cancelled', lineItems })
      return patch(customerId, orderId, body, options)
    },

    /**
     * PATCH /v1/customers/{customer-id}/orders/{order-id} with a line towards an owned subscription → 200 Order with the
     * line appended. Legacy offers only. App-only or App+User. ch. 7.7 / …/purchase-an-add-on-to-a-subscription
     */
    addOn(
      customerId: CustomerId,
      order: Pick<Order, 'id' | 'attributes'>,
      lineItems: AddOnLine[],
      options: WriteOptions,
    ): Promise<Answer<Order>> {
      const body = AddOnPurchase.parse({ referenceCustomerId: customerId, lineItems, attributes: attributesOf(order) })
      return patch(customerId, order.id, body, options)
    },

    /**
     * PATCH /v1/customers/{customer-id}/orders/{order-id} with another billing cycle → 200 Order. Legacy offers only:
     * 400/6000, 6001, 800072, 800080, 800085. App-only or App+User. ch. 7.7 / …/change-the-billing-cycle
     */
    changeBillingCycle(
      customerId: CustomerId,
      order: Order,
      billingCycle: BillingCycle,
      options: WriteOptions,
    ): Promise<Answer<Order>> {
      const lineItems = order.lineItems.map(
        ({ lineItemNumber, offerId, subscriptionId, friendlyName, quantity, partnerIdOnRecord }) => {
          return { lineItemNumber, offerId, subscriptionId, friendlyName, quantity, partnerIdOnRecord }
        },
      )
      const body = { referenceCustomerId: customerId, billingCycle, lineItems, attributes: attributesOf(order) }
      return patch(customerId, order.id, OrderBillingChange.parse(body), options)
    },

    /**
     * GET /v1/customers/{customer-id}/orders/{order-id}/provisioningstatus → 200 Collection, one per line; 404/800007
     * while there is nothing to tell. App+User. ch. 7.6 / …/get-order-provisioning-status
     */
    provisioningStatus(customerId: CustomerId, orderId: OrderId): Promise<ProvisioningStatus[]> {
      return readAll(client, ProvisioningStatus, `${addressOf(customerId, orderId)}/provisioningstatus`)
    },
  }
}

/** Only legacy orders have an etag; it goes back in the body. ch. 3.4. */
function attributesOf({ attributes }: Pick<Order, 'attributes'>) {
  return attributes?.etag === undefined ? undefined : { etag: attributes.etag, objectType: 'Order' }
}
