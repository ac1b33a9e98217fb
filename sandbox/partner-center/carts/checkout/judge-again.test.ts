import { expect, it } from 'vitest'
import type { Customer } from '../../../seed/customer.ts'
import { openPartner, type Partner } from '../../testing/partner.ts'
import { basicLine, createCart, item } from '../../testing/purchases.ts'

const checkOut = (partner: Partner, { id }: Customer, cart: { id?: unknown }) =>
  partner.call('POST', `/v1/customers/${id}/carts/${cart.id}/checkout`)

it('sells no more under a promotion than its limit, however many carts were made before', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'DE' })
  const line = {
    ...{ catalogItemId: item('CFQ7TTC0LHSV:0001', 'DE'), quantity: 1, billingCycle: 'annual', termDuration: 'P1Y' },
    promotionId: '39NFJQT1W0RD:0001:39NFJQT1R3DM',
  }
  const carts = []
  for (const _ of [1, 2, 3]) carts.push((await createCart(partner, customer, [line])).body)
  const bought = []
  for (const cart of carts) bought.push((await checkOut(partner, customer, cart)).body)
  expect(bought.map(({ orders }) => orders.length)).toEqual([1, 1, 0])
  expect(bought[2]).toMatchObject({ orderErrors: [{ orderGroupId: '0', code: 27007 }] })
})

it('keeps an integration sandbox to five subscriptions, those under way among them', async () => {
  const partner = await openPartner()
  partner.world.integrationSandbox = true
  const customer = partner.customer({ country: 'DE' })
  const [first, second] = [
    (await createCart(partner, customer, Array(3).fill(basicLine('DE')))).body,
    (await createCart(partner, customer, Array(3).fill(basicLine('DE')))).body,
  ]
  expect((await checkOut(partner, customer, first)).body.orders).toHaveLength(1)
  expect((await checkOut(partner, customer, second)).body).toMatchObject({
    orders: [],
    orderErrors: [{ code: 800018 }],
  })
  const late = await createCart(partner, customer, Array(3).fill(basicLine('DE')))
  expect(late.body.lineItems.map(({ error }) => error?.errorCode)).toEqual([10009, 10009, 10009])
})

it('sells the other groups when one no longer holds', async () => {
  const partner = await openPartner()
  const customer = partner.customer({
    country: 'DE',
    qualifications: [{ qualification: 'Nonprofit', vettingStatus: 'Approved' }],
  })
  const charity = {
    ...{ catalogItemId: item('CFQ7TTC0LH18:0001', 'DE', 'P1Y', 'nonprofit'), quantity: 1, termDuration: 'P1Y' },
    billingCycle: 'annual',
  }
  const { body: cart } = await createCart(partner, customer, [basicLine('DE'), charity])
  expect(cart.lineItems.map(({ error }) => error?.errorCode)).toEqual([undefined, undefined])
  partner.world.changeCustomer(customer.id, { qualifications: [] })
  const { body } = await checkOut(partner, customer, cart)
  expect(body.orders).toHaveLength(1)
  expect(body).toMatchObject({ orderErrors: [{ orderGroupId: '1', code: 800086 }] })
})
