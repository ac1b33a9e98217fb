import { Collection } from '@/lib/domain/wire/collection'
import { ActivationLink } from '@/lib/domain/wire/orders/activation-link'
import { Cart } from '@/lib/domain/wire/orders/cart'
import { CartRequest } from '@/lib/domain/wire/orders/cart-request'
import { CartCheckoutResult, Order } from '@/lib/domain/wire/orders/order'
import { OrderAttachment } from '@/lib/domain/wire/orders/order-attachment'
import { OrderPatch } from '@/lib/domain/wire/orders/order-patch'
import { OrderRequest } from '@/lib/domain/wire/orders/order-request'
import { ProvisioningStatus } from '@/lib/domain/wire/orders/provisioning-status'
import type { Operation } from '../operation'

/** partner-center-api.md ch. 6 and 7. */
export const orderOperations: Operation[] = [
  { name: 'carts.create', wire: 'POST /v1/customers/{}/carts', request: CartRequest, response: Cart },
  { name: 'carts.get', wire: 'GET /v1/customers/{}/carts/{}', response: Cart },
  { name: 'carts.update', wire: 'PUT /v1/customers/{}/carts/{}', request: CartRequest, response: Cart },
  { name: 'carts.checkout', wire: 'POST /v1/customers/{}/carts/{}/checkout', response: CartCheckoutResult },
  { name: 'orders.create', wire: 'POST /v1/customers/{}/orders', request: OrderRequest, response: Order },
  { name: 'orders.list', wire: 'GET /v1/customers/{}/orders', response: Collection(Order) },
  { name: 'orders.get', wire: 'GET /v1/customers/{}/orders/{}', response: Order },
  // Cancelling, buying an add-on and changing the billing cycle are one operation on the wire.
  { name: 'orders.patch', wire: 'PATCH /v1/customers/{}/orders/{}', request: OrderPatch, response: Order },
  {
    name: 'orders.provisioningStatus',
    wire: 'GET /v1/customers/{}/orders/{}/provisioningstatus',
    response: Collection(ProvisioningStatus),
  },
  ...['orders/{}/lineitems/{}', 'orders/{}', 'subscriptions/{}'].map((owner) => ({
    name: 'activationLinks.list',
    wire: `GET /v1/customers/{}/${owner}/activationlinks`,
    response: Collection(ActivationLink),
  })),
  {
    name: 'orderAttachments.upload',
    wire: 'POST /v1/customers/{}/orders/{}/attachment',
    response: Collection(OrderAttachment),
  },
  {
    name: 'orderAttachments.list',
    wire: 'GET /v1/customers/{}/orders/{}/attachments',
    response: Collection(OrderAttachment),
  },
]
