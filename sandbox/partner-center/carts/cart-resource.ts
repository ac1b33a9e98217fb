import { link, longTime } from '../wire/envelope.ts'
import type { CartLine, StoredCart } from './stored-cart.ts'

/** The cart as the service writes it (ch. 6.2). The attestation is not repeated. */
export function cartResource(cart: StoredCart) {
  return {
    id: cart.id,
    creationTimestamp: longTime(cart.createdAt),
    lastModifiedTimestamp: longTime(cart.modifiedAt),
    expirationTimestamp: longTime(cart.expiresAt),
    lastModifiedUser: cart.modifiedBy,
    status: cart.status,
    lineItems: cart.lineItems.map(lineResource),
    links: { self: link(`/customers/${cart.customerId}/carts/${cart.id}`) },
    attributes: { objectType: 'Cart' },
  }
}

/** Members in the order of the documented answers. */
function lineResource(line: CartLine) {
  const { id, catalogItemId, friendlyName, quantity, currencyCode, billingCycle, termDuration, ...rest } = line
  return { id, catalogItemId, friendlyName, quantity, currencyCode, billingCycle, termDuration, ...rest }
}
