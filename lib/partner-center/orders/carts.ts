import 'server-only'
import type { CartId, CustomerId } from '@/lib/domain/wire/ids'
import { Cart } from '@/lib/domain/wire/orders/cart'
import { CartRequest } from '@/lib/domain/wire/orders/cart-request'
import { CartCheckoutResult } from '@/lib/domain/wire/orders/order'
import { path } from '../http/address'
import type { Answer, Client, WriteOptions } from '../http/client'

/** partner-center-api.md ch. 6.1. There is no way to list or delete carts. */
export function carts(client: Client) {
  return {
    /**
     * POST /v1/customers/{customer-id}/carts → 201 Cart, also when lines are in error: read every `lineItems[].error`.
     * App-only or App+User. ch. 6.1, 6.5 / learn.microsoft.com …/create-a-cart
     */
    create(customerId: CustomerId, cart: CartRequest, { requestId, signal }: WriteOptions): Promise<Answer<Cart>> {
      const body = toWire(cart)
      return client.write('POST', Cart, path`/v1/customers/${customerId}/carts`, { requestId, signal, body })
    },

    /** GET /v1/customers/{customer-id}/carts/{cart-id} → 200 Cart; 404/800008 once expired. App-only or App+User. …/get-a-cart */
    get(customerId: CustomerId, cartId: CartId): Promise<Cart> {
      return client.read(Cart, path`/v1/customers/${customerId}/carts/${cartId}`)
    },

    /**
     * PUT /v1/customers/{customer-id}/carts/{cart-id} → 200 (a sample prints 201) Cart. Replaces the whole cart; line
     * errors as for create. App-only or App+User. ch. 6.1 / …/update-a-cart
     */
    update(
      customerId: CustomerId,
      cartId: CartId,
      cart: CartRequest,
      { requestId, signal }: WriteOptions,
    ): Promise<Answer<Cart>> {
      const body = toWire({ ...cart, id: cartId })
      return client.write('PUT', Cart, path`/v1/customers/${customerId}/carts/${cartId}`, { requestId, signal, body })
    },

    /**
     * POST /v1/customers/{customer-id}/carts/{cart-id}/checkout, no body → 201 CartCheckoutResult: `orders` and
     * `orderErrors` may both be filled. App-only or App+User. ch. 6.6 / …/checkout-a-cart
     */
    checkout(customerId: CustomerId, cartId: CartId, options: WriteOptions): Promise<Answer<CartCheckoutResult>> {
      const address = path`/v1/customers/${customerId}/carts/${cartId}/checkout`
      return client.write('POST', CartCheckoutResult, address, options)
    },
  }
}

/** Checked once more at the border; the attestation in the spelling of the documented requests. ch. 6.2. Throws ZodError. */
function toWire(cart: CartRequest) {
  const { partnerOnRecordAttestationAccepted, ...rest } = CartRequest.parse(cart)
  return { PartnerOnRecordAttestationAccepted: partnerOnRecordAttestationAccepted, ...rest }
}
