import { describe, expect, it } from 'vitest'
import { openPartner } from '../../testing/partner.ts'
import { basicLine, checkOut, createCart, item } from '../../testing/purchases.ts'

const rooms = (country: string) => ({
  catalogItemId: item('CFQ7TTC0QW7C:0001', country),
  quantity: 1,
  billingCycle: 'annual',
})

describe('checkout', () => {
  it('makes one pending order for each group and carries the partner ids over', async () => {
    const partner = await openPartner()
    const participants = [
      { key: 'transaction_reseller', value: '517285' },
      { key: 'additional_transaction_reseller', value: '4847383' },
      { key: 'additional_transaction_reseller', value: '873452' },
    ]
    const { status, body } = await checkOut(partner, partner.customer({ country: 'DE' }), [
      basicLine('DE', { participants, friendlyName: 'Office in Cologne' }),
      basicLine('DE', { billingCycle: 'annual' }),
    ])
    expect(status).toBe(201)
    expect(body.attributes.objectType).toBe('CartCheckoutResult')
    expect(body.orders.map((order) => [order.status, order.billingCycle])).toEqual([
      ['pending', 'monthly'],
      ['pending', 'annual'],
    ])
    expect(body.orders[0]?.lineItems[0]).toMatchObject({
      partnerIdOnRecord: '517285',
      additionalPartnerIdsOnRecord: ['4847383', '873452'],
      friendlyName: 'Office in Cologne',
      transactionType: 'New',
    })
    expect(body.orders[0]?.lineItems[0]).not.toHaveProperty('subscriptionId')
    expect(body).not.toHaveProperty('orderErrors')
  })

  it('orders some groups and explains the others in one 201, and repeats exactly that', async () => {
    const partner = await openPartner()
    const customer = partner.customer({ country: 'DE' })
    const { body: cart } = await createCart(partner, customer, [basicLine('DE'), rooms('DE')])
    const path = `/v1/customers/${customer.id}/carts/${cart.id}`
    const first = await partner.call('POST', `${path}/checkout`)
    expect(first.status).toBe(201)
    expect(first.body.orders).toHaveLength(1)
    expect(first.body.orderErrors).toMatchObject([{ orderGroupId: '1', code: 800020 }])
    partner.pass(60_000)
    expect((await partner.call('POST', `${path}/checkout`)).body).toEqual(first.body)
    expect((await partner.call('GET', path)).body.status).toBe('Ordered')
    const orders = await partner.call('GET', `/v1/customers/${customer.id}/orders`)
    expect(orders.body.totalCount).toBe(1)
    const late = await partner.call('PUT', path, {
      body: { PartnerOnRecordAttestationAccepted: true, lineItems: [basicLine('DE')] },
    })
    expect(late).toMatchObject({ status: 400, body: { code: 800065 } })
  })

  it('leaves the cart open when every group was refused', async () => {
    const partner = await openPartner()
    const customer = partner.customer({ country: 'SE', creditLine: 'monthly-only' })
    const { body: cart } = await createCart(partner, customer, [basicLine('SE', { billingCycle: 'annual' })])
    const path = `/v1/customers/${customer.id}/carts/${cart.id}`
    const { body } = await partner.call('POST', `${path}/checkout`)
    expect(body).toMatchObject({ orders: [], orderErrors: [{ orderGroupId: '0', code: 900121 }] })
    expect((await partner.call('GET', path)).body.status).toBe('Active')
    const body2 = { PartnerOnRecordAttestationAccepted: true, lineItems: [{ id: 0, ...basicLine('SE') }] }
    await partner.call('PUT', path, { body: body2 })
    expect((await partner.call('POST', `${path}/checkout`)).body.orders).toHaveLength(1)
  })

  it('refuses a second checkout while the first one works, and makes one order', async () => {
    const partner = await openPartner()
    partner.world.clock.checkoutTakesMs = 300
    const customer = partner.customer({ country: 'DE' })
    const { body: cart } = await createCart(partner, customer, [basicLine('DE')])
    const path = `/v1/customers/${customer.id}/carts/${cart.id}/checkout`
    const replies = await Promise.all([1, 2, 3].map(() => partner.call('POST', path)))
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect(replies.find(({ status }) => status === 409)?.body.code).toBe(800064)
    expect(partner.world.ordersOf(customer.id)).toHaveLength(1)
  })

  it('answers a repeated MS-RequestId with the first answer', async () => {
    const partner = await openPartner()
    const customer = partner.customer({ country: 'DE' })
    const headers = { 'MS-RequestId': 'b1f0a3f2-7f0e-4a7c-9f3f-0d6f6b1c2a11' }
    const first = await createCart(partner, customer, [basicLine('DE')], { headers })
    const again = await createCart(partner, customer, [basicLine('DE')], { headers })
    expect(again.body.id).toBe(first.body.id)
    expect(partner.world.carts.size).toBe(1)
  })

  it.each([
    ['no agreement', { agreement: 'none' }, 403, 13605],
    ['a review of the account', { validation: 'UnderReview' }, 403, 800073],
    ['an unfinished review', { validation: 'Unknown' }, 403, 800074],
    ['a refused account', { validation: 'NotAllowed' }, 403, 800075],
    ['a locked account', { lockedForTransactions: true }, 403, 900416],
  ] as const)('refuses %s', async (_what, state, status, code) => {
    const partner = await openPartner()
    const reply = await checkOut(partner, partner.customer({ country: 'DE', ...state }), [basicLine('DE')])
    expect(reply).toMatchObject({ status, body: { code } })
  })

  it('refuses a cart with a line error', async () => {
    const partner = await openPartner()
    const reply = await checkOut(partner, partner.customer({ country: 'DE' }), [basicLine('DE', { quantity: 999 })])
    expect(reply).toMatchObject({ status: 400, body: { code: 800009 } })
  })

  it('takes an App-only token unless a reseller is named', async () => {
    const partner = await openPartner()
    const participants = [{ key: 'transaction_reseller', value: '517285' }]
    const own = await checkOut(partner, partner.customer({ country: 'DE' }), [basicLine('DE')], { as: 'app' })
    const named = await checkOut(partner, partner.customer({ country: 'DE' }), [basicLine('DE', { participants })], {
      as: 'app',
    })
    expect(own.status).toBe(201)
    expect(named).toMatchObject({ status: 403, body: { code: 900329 } })
  })
})
