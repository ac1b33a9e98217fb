import { type Call, Refusal } from '../../http/route.ts'
import { requireGuid } from '../wire/require-customer.ts'
import type { StoredCart } from './stored-cart.ts'

/** The customer's cart of `:cartId`. Throws 400/800002, and 404/800008 when it is unknown, somebody else's or expired. */
export function requireCart(call: Call, customerId: string): StoredCart {
  const id = requireGuid(call, 'cartId', 'cart id')
  const cart = call.world.carts.get(id)
  const now = call.world.now().toISOString()
  if (cart === undefined || cart.customerId !== customerId || cart.expiresAt <= now) {
    throw new Refusal(404, 800008, `The cart ${id} was not found.`)
  }
  return cart
}
