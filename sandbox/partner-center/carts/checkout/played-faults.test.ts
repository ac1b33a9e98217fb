import { expect, it } from 'vitest'
import { openPartner, type Partner } from '../../testing/partner.ts'
import { basicLine, basicOrderLine, createCart, createOrder } from '../../testing/purchases.ts'
import { ownSubscription } from '../../testing/subscriptions.ts'

async function play(partner: Partner, method: string, path: string, handler: string): Promise<void> {
  const body = { method, path: `/v1/customers/:customerId/${path}`, kind: 'handler', handler }
  expect((await partner.call('POST', '/_sandbox/faults', { body })).status).toBeLessThan(300)
}

it('writes line errors that were asked for, once', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'DE' })
  await play(partner, 'POST', 'carts', 'line-errors')
  const lines = [basicLine('DE'), basicLine('DE')]
  const first = await createCart(partner, customer, lines)
  expect(first.body.lineItems.map(({ error }) => error?.errorCode)).toEqual([10006, 10006])
  const second = await createCart(partner, customer, lines)
  expect(second.body.lineItems.map(({ error }) => error)).toEqual([undefined, undefined])
})

it('finds an availability stale in a cart, at checkout and in an order', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'DE' })
  await play(partner, 'POST', 'carts', 'stale-availability')
  const stale = await createCart(partner, customer, [basicLine('DE'), basicLine('DE')])
  expect(stale.body.lineItems.map(({ error }) => error?.errorCode)).toEqual([10001, undefined])
  const { body: cart } = await createCart(partner, customer, [basicLine('DE')])
  const checkout = `/v1/customers/${customer.id}/carts/${cart.id}/checkout`
  await play(partner, 'POST', 'carts/:cartId/checkout', 'stale-availability')
  expect(await partner.call('POST', checkout)).toMatchObject({ status: 404, body: { code: 400019 } })
  expect((await partner.call('POST', checkout)).status).toBe(201)
  await play(partner, 'POST', 'orders', 'stale-availability')
  const order = await createOrder(partner, customer, { lineItems: [basicOrderLine('DE')] })
  expect(order).toMatchObject({ status: 404, body: { code: 400019 } })
})

it('orders all groups but the last', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'DE' })
  const { body: cart } = await createCart(partner, customer, [
    basicLine('DE'),
    basicLine('DE', { billingCycle: 'annual' }),
  ])
  await play(partner, 'POST', 'carts/:cartId/checkout', 'partial-checkout')
  const { status, body } = await partner.call('POST', `/v1/customers/${customer.id}/carts/${cart.id}/checkout`)
  expect([status, body.orders.length]).toEqual([201, 1])
  expect(body.orderErrors).toMatchObject([{ orderGroupId: '1', code: 800020 }])
})

it('accepts an update and does it later', async () => {
  const partner = await openPartner()
  const owned = await ownSubscription(partner)
  await play(partner, 'PATCH', 'subscriptions/:subscriptionId', 'accepted')
  const { status, body, headers } = await owned.update({ quantity: 9 })
  expect([status, body]).toEqual([202, undefined])
  expect(owned.path).toBe(`/v1${headers.get('location')}`)
  expect((await owned.read()).quantity).toBe(5)
  expect((await owned.update({ quantity: 10 })).body.code).toBe(900278)
  partner.pass(10_000)
  expect((await owned.read()).quantity).toBe(9)
  expect((await owned.update({ quantity: 10 })).status).toBe(200)
})
