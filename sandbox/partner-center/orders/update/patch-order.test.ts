import { describe, expect, it } from 'vitest'
import { openPartner, type Partner } from '../../testing/partner.ts'
import { basicOrderLine, createOrder, item } from '../../testing/purchases.ts'
import { DAY_MS, ownSubscription } from '../../testing/subscriptions.ts'

const server = () => item('DG7GMGF0PWHC:0001', 'DE', null)
const sql = () => item('DG7GMGF0FKZV:0003', 'DE', 'P3Y')

async function placed(partner: Partner, offers: string[], billingCycle: string) {
  const customer = partner.customer({ country: 'DE' })
  const lineItems = offers.map((offerId, lineItemNumber) => ({ lineItemNumber, offerId, quantity: 2 }))
  const { body } = await createOrder(partner, customer, { billingCycle, lineItems })
  partner.pass(20_000)
  const path = `/v1/customers/${customer.id}/orders/${body.id}`
  const cancel = (changes: object = {}) =>
    partner.call('PATCH', path, { body: { id: body.id, status: 'cancelled', ...changes } })
  return { customer, path, cancel }
}

describe('cancelling an order', () => {
  it('of perpetual software as a whole keeps what it was for', async () => {
    const partner = await openPartner()
    const { path, cancel } = await placed(partner, [server()], 'one_time')
    const { status, body } = await cancel()
    expect([status, body.status, body.lineItems[0]?.quantity]).toEqual([200, 'cancelled', 2])
    expect((await partner.call('GET', path)).body.status).toBe('cancelled')
    expect((await cancel()).body.code).toBe(800061)
  })

  it('of one line sets its quantity to zero and leaves the rest', async () => {
    const partner = await openPartner()
    const { cancel } = await placed(partner, [server(), item('DG7GMGF0PWJ1:0001', 'DE', null)], 'one_time')
    const lineItems = [{ lineItemNumber: 1, offerId: item('DG7GMGF0PWJ1:0001', 'DE', null) }]
    const { body } = await cancel({ lineItems })
    expect([body.status, body.lineItems.map(({ quantity }) => quantity)]).toEqual(['completed', [2, 0]])
    const wrong = await cancel({ lineItems: [{ lineItemNumber: 0, offerId: sql() }] })
    expect(wrong).toMatchObject({ status: 400, body: { code: 800002 } })
  })

  it('of a software subscription ends the subscription', async () => {
    const partner = await openPartner()
    const { customer, cancel } = await placed(partner, [sql()], 'triennial')
    const subscriptions = `/v1/customers/${customer.id}/subscriptions`
    expect((await partner.call('GET', subscriptions)).body.items[0]?.status).toBe('active')
    expect((await cancel()).body.status).toBe('cancelled')
    expect((await partner.call('GET', subscriptions)).body.items[0]?.status).toBe('deleted')
  })

  it.each([
    ['a licence', 'CFQ7TTC0LH18:0001', 'P1Y', 'monthly', 0, 400, 800063],
    ['an Azure plan', 'DZH318Z0BPS6:0001', null, 'monthly', 0, 400, 800063],
    ['a marketplace offer', 'DZH318Z0BXWC:0001', 'P1M', 'monthly', 0, 403, 800077],
    ['software after its window', 'DG7GMGF0PWHC:0001', null, 'one_time', 31, 400, 900117],
    ['a software subscription after its window', 'DG7GMGF0FKZV:0003', 'P3Y', 'triennial', 8, 400, 900117],
  ] as const)('is refused for %s', async (_what, key, term, billingCycle, days, status, code) => {
    const partner = await openPartner()
    const customer = partner.customer({ country: 'DE' })
    const lineItems = [{ lineItemNumber: 0, offerId: item(key, 'DE', term), quantity: 1 }]
    const { body } = await createOrder(partner, customer, { billingCycle, lineItems })
    partner.pass(20_000 + days * DAY_MS)
    const path = `/v1/customers/${customer.id}/orders/${body.id}`
    const reply = await partner.call('PATCH', path, { body: { status: 'Cancelled' } })
    expect(reply).toMatchObject({ status, body: { code } })
  })

  it('of a reservation works in an integration sandbox, for sixty days', async () => {
    const partner = await openPartner()
    const plan = { catalogItemId: item('DZH318Z0BPS6:0001', 'DE', null), quantity: 1, billingCycle: 'monthly' }
    const owned = await ownSubscription(partner, plan)
    await partner.call('POST', `${owned.path}/registrations`)
    partner.pass(10_000)
    const provisioningContext = { subscriptionId: (await owned.read()).id, scope: 'shared', duration: '1Year' }
    const line = { lineItemNumber: 0, offerId: item('DZH318Z0BQ3Q:0001', 'DE'), quantity: 1, provisioningContext }
    const orders = `/v1/customers/${owned.customer.id}/orders`
    const place = async () =>
      (await createOrder(partner, owned.customer, { billingCycle: 'one_time', lineItems: [line] })).body.id
    const [first, second] = [await place(), await place()]
    const cancel = (id: string) => partner.call('PATCH', `${orders}/${id}`, { body: { id, status: 'cancelled' } })
    expect(await cancel(first)).toMatchObject({ status: 403, body: { code: 800019 } })
    partner.world.integrationSandbox = true
    expect((await cancel(first)).body.status).toBe('cancelled')
    partner.pass(61 * DAY_MS)
    expect(await cancel(second)).toMatchObject({ status: 400, body: { code: 800061 } })
  })
})

it('sells add-ons and other billing cycles as lines and on subscriptions, not through the order', async () => {
  const partner = await openPartner()
  const { path } = await placed(partner, [item('CFQ7TTC0LH18:0001', 'DE')], 'monthly')
  const parentSubscriptionId = '1c2b75c1-74a5-472a-a729-7f8cefc477f9'
  const addOn = { lineItems: [basicOrderLine('DE', { parentSubscriptionId })] }
  expect(await partner.call('PATCH', path, { body: addOn })).toMatchObject({ status: 400, body: { code: 800029 } })
  const cycle = await partner.call('PATCH', path, { body: { BillingCycle: 'Annual' } })
  expect(cycle).toMatchObject({ status: 400, body: { code: 900141 } })
  const order = (await partner.call('GET', path)).body
  expect(await partner.call('PATCH', path, { body: order })).toMatchObject({
    status: 200,
    body: { status: 'completed' },
  })
})

it('writes down who made and who changed an order', async () => {
  const partner = await openPartner()
  const { cancel } = await placed(partner, [server()], 'one_time')
  await cancel()
  const { body } = await partner.call('GET', '/v1/auditrecords?startDate=2026-11-17')
  const operations = body.items.map((record) => JSON.parse(JSON.stringify(record)).operationType)
  expect(operations.filter((name) => String(name).endsWith('_order')).sort()).toEqual(['create_order', 'update_order'])
})
