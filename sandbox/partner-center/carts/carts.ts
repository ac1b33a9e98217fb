import { randomUUID } from 'node:crypto'
import { type Call, Refusal, type Route } from '../../http/route.ts'
import { ORDERING_ROLES } from '../purchase/conditions/requirements.ts'
import { requireCustomer } from '../wire/require-customer.ts'
import { requireCartBody } from './cart-body.ts'
import { cartResource } from './cart-resource.ts'
import { checkOut, requireIdle } from './checkout/checkout.ts'
import { cartLines } from './lines/cart-lines.ts'
import { requireCart } from './require-cart.ts'
import type { StoredCart } from './stored-cart.ts'

const root = '/v1/customers/:customerId/carts'

/** Carts: create, get, update, check out (ch. 6; create-a-cart, update-a-cart, checkout-a-cart). */
export const carts: Route[] = [
  {
    method: 'POST',
    path: root,
    token: 'any',
    roles: ORDERING_ROLES,
    replay: true,
    handle: (call) => ({ status: 201, body: cartResource(create(call)) }),
  },
  {
    method: 'GET',
    path: `${root}/:cartId`,
    token: 'any',
    handle: (call) => ({ status: 200, body: cartResource(requireCart(call, requireCustomer(call).id)) }),
  },
  {
    method: 'PUT',
    path: `${root}/:cartId`,
    token: 'any',
    roles: ORDERING_ROLES,
    replay: true,
    handle: (call) => ({ status: 200, body: cartResource(update(call)) }),
  },
  {
    method: 'POST',
    path: `${root}/:cartId/checkout`,
    token: 'any',
    roles: ORDERING_ROLES,
    replay: true,
    handle: async (call) => ({ status: 201, body: await checkOut(call, requireCustomer(call)) }),
  },
]

function create(call: Call): StoredCart {
  const { world } = call
  const customer = requireCustomer(call)
  const lineItems = cartLines(call, customer, requireCartBody(call))
  const now = world.now()
  const cart: StoredCart = {
    id: randomUUID(),
    customerId: customer.id,
    createdAt: now.toISOString(),
    modifiedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + world.clock.cartLifetimeMs).toISOString(),
    modifiedBy: callerId(call),
    status: 'Active',
    lineItems,
  }
  world.carts.set(cart.id, cart)
  world.changed()
  return cart
}

/** A full replacement of the lines; the cart does not live longer for it. */
function update(call: Call): StoredCart {
  const { world } = call
  const customer = requireCustomer(call)
  const cart = requireCart(call, customer.id)
  requireIdle(call, cart)
  if (cart.status === 'Ordered') throw new Refusal(400, 800065, `The cart ${cart.id} has already been submitted.`)
  const lineItems = cartLines(call, customer, requireCartBody(call))
  const updated: StoredCart = { ...cart, lineItems, modifiedAt: world.now().toISOString(), modifiedBy: callerId(call) }
  world.carts.set(cart.id, updated)
  world.changed()
  return updated
}

function callerId({ principal }: Call): string {
  return principal.kind === 'user' ? principal.objectId : principal.appId
}
