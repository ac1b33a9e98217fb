import { expect, it } from 'vitest'
import type { Customer } from '../../../seed/customer.ts'
import { createWorld } from '../../../world.ts'
import { openPartner, type Partner } from '../../testing/partner.ts'
import { basicLine, checkOut, item } from '../../testing/purchases.ts'

async function place(partner: Partner, customer: Customer, lines: Record<string, unknown>[]): Promise<string> {
  const { body } = await checkOut(partner, customer, lines)
  expect(body.orders).toHaveLength(1)
  return `/v1/customers/${customer.id}/orders/${body.orders[0]?.id}`
}

async function look(partner: Partner, path: string) {
  const order = (await partner.call('GET', path)).body
  const provisioning = await partner.call('GET', `${path}/provisioningstatus`, { as: 'anneke' })
  return {
    status: order.status as string,
    subscriptions: order.lineItems.filter((line) => line.subscriptionId !== undefined).length,
    provisioning:
      provisioning.status === 404 ? provisioning.body.code : provisioning.body.items.map((line) => line.status),
  }
}

const license = (key: string, quantity = 1) => ({ catalogItemId: item(key, 'DE'), quantity, billingCycle: 'monthly' })

it('goes from nothing over unfulfilled and prefulfilment to active, one line after another', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'DE' })
  const path = await place(partner, customer, [basicLine('DE'), license('CFQ7TTC0LH16:0001')])
  expect(await look(partner, path)).toEqual({ status: 'pending', subscriptions: 0, provisioning: 800007 })
  partner.pass(1_000)
  expect(await look(partner, path)).toEqual({
    status: 'pending',
    subscriptions: 0,
    provisioning: ['unfulfilled', 'unfulfilled'],
  })
  partner.pass(4_000)
  expect((await look(partner, path)).provisioning).toEqual(['prefulfillmentPending', 'unfulfilled'])
  partner.pass(5_000)
  expect(await look(partner, path)).toEqual({
    status: 'pending',
    subscriptions: 1,
    provisioning: ['fulfilled', 'prefulfillmentPending'],
  })
  partner.pass(10_000)
  expect(await look(partner, path)).toEqual({
    status: 'completed',
    subscriptions: 2,
    provisioning: ['fulfilled', 'fulfilled'],
  })
})

it('turns into subscriptions that are found by customer, by order and by id', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'DE' })
  const participants = [{ key: 'transaction_reseller', value: '517285' }]
  const path = await place(partner, customer, [basicLine('DE', { participants, quantity: 12 })])
  const root = `/v1/customers/${customer.id}/subscriptions`
  const orderId = path.split('/').at(-1)
  expect((await partner.call('GET', `${root}?order_id=${orderId}`)).body.totalCount).toBe(0)
  partner.pass(10_000)
  const { body } = await partner.call('GET', `${root}?order_id=${orderId}`)
  expect(body.totalCount).toBe(1)
  expect(body.items[0]).toMatchObject({
    orderId,
    quantity: 12,
    status: 'active',
    partnerId: '517285',
    offerName: 'Microsoft 365 Business Basic',
    commitmentEndDate: '2027-11-16T00:00:00Z',
    commitmentEndDateTime: '2027-11-16T23:59:59Z',
    refundableQuantity: { totalQuantity: 12 },
  })
  const { body: single } = await partner.call('GET', `${root}/${body.items[0]?.id}`)
  expect(single).toEqual(body.items[0])
  expect((await partner.call('GET', `${root}?order_id=000000000000`)).body.totalCount).toBe(0)
  const missing = await partner.call('GET', `${root}/11111111-2222-4333-8444-555555555555`)
  expect(missing).toMatchObject({ status: 404, body: { code: 20003 } })
})

it('lets only admin agents read the provisioning status, with a user token', async () => {
  const partner = await openPartner()
  const path = await place(partner, partner.customer({ country: 'DE' }), [basicLine('DE')])
  const codes = await Promise.all(
    (['sana', 'tomas', 'app'] as const).map((as) => partner.call('GET', `${path}/provisioningstatus`, { as })),
  )
  expect(codes.map(({ status, body }) => [status, body.code])).toEqual([
    [403, 900150],
    [403, 900150],
    [403, 900329],
  ])
})

it('ends in error, or partly in success, when an item fails', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'DE' })
  const failing = license('CFQ7TTC0LFXF:0001', 20)
  const alone = await place(partner, customer, [failing])
  const mixed = await place(partner, customer, [basicLine('DE'), failing])
  partner.pass(20_000)
  expect(await look(partner, alone)).toEqual({ status: 'error', subscriptions: 0, provisioning: ['unfulfilled'] })
  expect(await look(partner, mixed)).toMatchObject({ status: 'partial_success', subscriptions: 1 })
})

it('hangs for half an hour with the slow item and waits for a purchase order with another', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'DE' })
  const slow = await place(partner, customer, [license('CFQ7TTC0LFNK:0001')])
  const software = { catalogItemId: item('DG7GMGF0D7FV:0001', 'DE', null), quantity: 1, billingCycle: 'one_time' }
  const waiting = await place(partner, customer, [software])
  partner.pass(29 * 60_000)
  expect((await look(partner, slow)).status).toBe('pending')
  partner.pass(60_000)
  expect((await look(partner, slow)).status).toBe('completed')
  expect(await look(partner, waiting)).toEqual({
    status: 'pending_po_upload',
    subscriptions: 0,
    provisioning: ['unfulfilled'],
  })
})

it('lets a reservation be bought for an Azure plan that is active and registered, and makes no subscription of it', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'DE' })
  const plan = await place(partner, customer, [
    { catalogItemId: item('DZH318Z0BPS6:0001', 'DE', null), quantity: 1, billingCycle: 'monthly' },
  ])
  partner.pass(10_000)
  const subscriptionId = (await partner.call('GET', plan)).body.lineItems[0]?.subscriptionId
  const registration = `/v1/customers/${customer.id}/subscriptions/${subscriptionId}`
  const registered = await partner.call('POST', `${registration}/registrations`)
  expect(registered.headers.get('location')).toMatch(/\/registrationstatus$/)
  expect((await partner.call('GET', `${registration}/registrationstatus`)).body.status).toBe('registering')
  partner.pass(10_000)
  expect((await partner.call('GET', `${registration}/registrationstatus`)).body.status).toBe('registered')
  const line = { catalogItemId: item('DZH318Z0BQ3Q:0001', 'DE', 'P1Y'), quantity: 1, billingCycle: 'one_time' }
  const path = await place(partner, customer, [
    { ...line, provisioningContext: { SubscriptionId: subscriptionId, Scope: 'Shared' } },
  ])
  partner.pass(10_000)
  expect(await look(partner, path)).toEqual({ status: 'completed', subscriptions: 0, provisioning: ['fulfilled'] })
})

it('keeps orders, carts and customers over a restart', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'DE', companyName: 'Neue Kundin GmbH' })
  await place(partner, customer, [basicLine('DE')])
  const saved: unknown = JSON.parse(JSON.stringify(partner.world.save()))
  const again = createWorld({ tenantId: partner.world.tenantId, now: partner.world.now, customers: 40, saved })
  expect(again.findCustomer(customer.id)?.companyName).toBe('Neue Kundin GmbH')
  expect(again.ordersOf(customer.id)).toEqual(partner.world.ordersOf(customer.id))
  expect([...again.carts.values()]).toEqual([...partner.world.carts.values()])
})
