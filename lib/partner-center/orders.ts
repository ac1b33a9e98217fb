import 'server-only'
import type { CustomerId, OrderId } from '@/lib/domain/wire/ids'
import { Order } from '@/lib/domain/wire/orders/order'
import { type OrderLineItemRequest, OrderRequest } from '@/lib/domain/wire/orders/order-request'
import { ProvisioningStatus } from '@/lib/domain/wire/orders/provisioning-status'
import { path } from './http/address'
import type { Answer, Client, WriteOptions } from './http/client'
import { readAll } from './http/paging'

/** O1, O2, O3, O5 of partner-center-api.md ch. 7.1. */
export function orders(client: Client) {
  return {
    /**
     * POST /v1/customers/{customer-id}/orders → 201 Order, normally `pending`.
     * App-only or App+User; App+User for the customer of an indirect reseller. ch. 7.4 / learn.microsoft.com …/create-an-order
     */
    create(customerId: CustomerId, order: OrderRequest, { requestId }: WriteOptions): Promise<Answer<Order>> {
      return client.write('POST', Order, path`/v1/customers/${customerId}/orders`, { requestId, body: toWire(order) })
    },

    /**
     * GET /v1/customers/{customer-id}/orders?include_price=true → 200 Collection of Order, unpaged. A new order may be
     * missing for up to 15 minutes. App-only or App+User. ch. 7.1 / …/get-all-of-a-customer-s-orders
     */
    list(customerId: CustomerId): Promise<Order[]> {
      return readAll(client, Order, path`/v1/customers/${customerId}/orders?include_price=true`)
    },

    /**
     * GET /v1/customers/{customer-id}/orders/{order-id}?include_price=true → 200 Order; 404/20000, also while it is new.
     * App-only or App+User. ch. 7.1 / …/get-an-order-by-id
     */
    get(customerId: CustomerId, orderId: OrderId): Promise<Order> {
      return client.read(Order, path`/v1/customers/${customerId}/orders/${orderId}?include_price=true`)
    },

    /**
     * GET /v1/customers/{customer-id}/orders/{order-id}/provisioningstatus → 200 Collection, one per line; 404/800007
     * while there is nothing to tell. App+User. ch. 7.6 / …/get-order-provisioning-status
     */
    provisioningStatus(customerId: CustomerId, orderId: OrderId): Promise<ProvisioningStatus[]> {
      return readAll(client, ProvisioningStatus, path`/v1/customers/${customerId}/orders/${orderId}/provisioningstatus`)
    },
  }
}

/** Checked once more at the border; attestation and partner ids in the spelling of the documented requests. Throws ZodError. */
function toWire(order: OrderRequest) {
  const { partnerOnRecordAttestationAccepted, lineItems, ...rest } = OrderRequest.parse(order)
  return {
    PartnerOnRecordAttestationAccepted: partnerOnRecordAttestationAccepted,
    ...rest,
    lineItems: lineItems.map(lineToWire),
  }
}

function lineToWire({ partnerIdOnRecord, additionalPartnerIdsOnRecord, ...rest }: OrderLineItemRequest) {
  return { ...rest, PartnerIdOnRecord: partnerIdOnRecord, AdditionalPartnerIdsOnRecord: additionalPartnerIdsOnRecord }
}
