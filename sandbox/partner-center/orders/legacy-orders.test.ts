import { expect, it } from 'vitest'
import { openPartner, type Partner } from '../testing/partner.ts'
import { createCart } from '../testing/purchases.ts'
import { DAY_MS } from '../testing/subscriptions.ts'

const OFFICE_E1 = '91FD106F-4B2C-4938-95AC-F54F74E9A239'
const AUDIO = 'C94271D8-B431-4A25-A3C5-A57737A1C909'
const PHONE = '43FCE491-76D1-4BCC-B709-8A288786DBAE'
const TRIAL = 'C0BD2E08-11AC-4836-BDC7-3712E744922F'
const AZURE = 'MS-AZR-0145P'

/** As the pages of that time do it: no attestation, ids in capitals, everything in PascalCase. */
async function ordered(partner: Partner, offerId: string, billingCycle = 'unknown') {
  const customer = partner.customer({ country: 'DE' })
  const line = { LineItemNumber: 0, OfferId: offerId, SubscriptionId: null, FriendlyName: 'Old ways', Quantity: 1 }
  const sent = { Id: null, ReferenceCustomerId: customer.id, BillingCycle: billingCycle, LineItems: [line] }
  const root = `/v1/customers/${customer.id}`
  const { status, body } = await partner.call('POST', `${root}/orders`, { body: sent })
  partner.pass(10_000)
  const { body: list } = await partner.call('GET', `${root}/subscriptions?order_id=${body.id}`)
  return { customer, root, status, order: body, path: `${root}/orders/${body.id}`, subscription: list.items[0] }
}

it('orders an offer of the legacy commerce without attestation', async () => {
  const partner = await openPartner()
  const { status, order, subscription } = await ordered(partner, OFFICE_E1)
  expect(status).toBe(201)
  expect(order).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    attributes: { etag: expect.any(String) },
  })
  expect(order.lineItems[0]).not.toHaveProperty('termDuration')
  expect(subscription).toMatchObject({
    id: expect.stringMatching(/^[0-9A-F-]{36}$/),
    offerId: OFFICE_E1,
    offerName: 'Office 365 Enterprise E1',
    friendlyName: 'Old ways',
    billingType: 'license',
  })
  expect(subscription).not.toHaveProperty('productType')
})

it('adds an add-on to an order and lists it below its parent', async () => {
  const partner = await openPartner()
  const { path, root, subscription } = await ordered(partner, OFFICE_E1)
  const parent = subscription?.id ?? ''
  const line = { LineItemNumber: 0, OfferId: AUDIO, ParentSubscriptionId: parent, Quantity: 2 }
  const { status, body } = await partner.call('PATCH', path, { body: { Id: null, LineItems: [line] } })
  expect([status, body.lineItems.map(({ quantity }) => quantity)]).toEqual([200, [1, 2]])
  partner.pass(10_000)
  const addOns = await partner.call('GET', `${root}/subscriptions/${parent}/addons`)
  expect(addOns.body.items).toMatchObject([{ offerId: AUDIO, parentSubscriptionId: parent, quantity: 2 }])
  const child = `${root}/subscriptions/${addOns.body.items[0]?.id}`
  await partner.call('PATCH', child, { body: { Status: 'suspended' } })
  await partner.call('PATCH', `${root}/subscriptions/${parent}`, { body: { Status: 'suspended' } })
  const awake = await partner.call('PATCH', child, { body: { Status: 'active' } })
  expect(awake).toMatchObject({ status: 409, body: { code: 27009 } })
})

it('changes the billing cycle of an order and its subscriptions', async () => {
  const partner = await openPartner()
  const { path, root, subscription } = await ordered(partner, OFFICE_E1, 'Annual')
  const one = `${root}/subscriptions/${subscription?.id}`
  const direct = await partner.call('PATCH', one, { body: { billingCycle: 'monthly' } })
  expect(direct).toMatchObject({ status: 400, body: { code: 2054 } })
  expect((await partner.call('PATCH', path, { body: { BillingCycle: 'Monthly' } })).body.billingCycle).toBe('monthly')
  expect((await partner.call('GET', one)).body.billingCycle).toBe('monthly')
  const none = await partner.call('PATCH', path, { body: { BillingCycle: 'triennial' } })
  expect(none).toMatchObject({ status: 400, body: { code: 6001 } })
})

it('puts legacy lines into groups of their own, with their add-ons', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'DE' })
  const line = (CatalogItemId: string, Id: number) => ({ Id, CatalogItemId, Quantity: 2, BillingCycle: 'monthly' })
  const base = { ...line(OFFICE_E1, 0), AddonItems: [line(AUDIO, 1), line(PHONE, 2)] }
  const { body } = await createCart(partner, customer, [base, line(AZURE, 3), line(AUDIO, 4)])
  expect(body.lineItems.map((item) => [item.orderGroup, item.error?.errorCode])).toEqual([
    ['OMS-0', undefined],
    ['OMS-0', 10015],
    ['OMS-0', undefined],
  ])
  const alone = await createCart(partner, customer, [line(AUDIO, 0)])
  expect(alone.body.lineItems[0]?.error?.errorCode).toBe(400041)
  const { body: cart } = await createCart(partner, customer, [base])
  await partner.call('POST', `/v1/customers/${customer.id}/carts/${cart.id}/checkout`)
  partner.pass(20_000)
  const { body: list } = await partner.call('GET', `/v1/customers/${customer.id}/subscriptions`)
  const [parent, ...children] = list.items
  expect(children).toHaveLength(2)
  expect(children).toMatchObject([{ parentSubscriptionId: parent?.id }, { parentSubscriptionId: parent?.id }])
})

it('upgrades a legacy plan and converts a trial, both under the same id', async () => {
  const partner = await openPartner()
  const { root, subscription } = await ordered(partner, OFFICE_E1)
  const one = `${root}/subscriptions/${subscription?.id}`
  const { body: upgrades } = await partner.call('GET', `${one}/upgrades`)
  expect(upgrades.items).toMatchObject([{ upgradeType: 'upgrade_only', isEligible: true, quantity: 1 }])
  const result = await partner.call('POST', `${one}/upgrades`, { body: upgrades.items[0] })
  expect(result.body).toMatchObject({ targetSubscriptionId: subscription?.id, upgradeErrors: [] })
  expect((await partner.call('GET', one)).body).toMatchObject({ offerName: 'Office 365 Enterprise E3' })

  const trial = await ordered(partner, TRIAL)
  const conversions = `${trial.root}/subscriptions/${trial.subscription?.id}/conversions`
  const { body } = await partner.call('GET', conversions)
  const converted = await partner.call('POST', conversions, { body: { ...body.items[0], quantity: 3 } })
  expect(converted).toMatchObject({ status: 200, body: { subscriptionId: trial.subscription?.id } })
  const after = await partner.call('GET', conversions.replace('/conversions', ''))
  expect(after.body).toMatchObject({ isTrial: false, quantity: 3, billingCycle: 'monthly' })
})

it('cannot delete a legacy subscription; suspended for ninety days it goes', async () => {
  const partner = await openPartner()
  const { root, subscription } = await ordered(partner, OFFICE_E1)
  const one = `${root}/subscriptions/${subscription?.id}`
  const set = (status: string) => partner.call('PATCH', one, { body: { status, autoRenewEnabled: true } })
  expect(await set('deleted')).toMatchObject({ status: 400, body: { code: 800040 } })
  expect((await set('suspended')).body.status).toBe('suspended')
  partner.pass(90 * DAY_MS)
  expect((await partner.call('GET', one)).body.status).toBe('deleted')
})

it('no longer sells what went off sale', async () => {
  const partner = await openPartner()
  const { body } = await partner.call('GET', '/v1/offers?country=DE')
  const gone = body.items.find((offer) => JSON.stringify(offer).includes('"isAvailableForPurchase":false'))
  const customer = partner.customer({ country: 'DE' })
  const line = { catalogItemId: gone?.id, quantity: 1, billingCycle: 'annual' }
  const cart = await createCart(partner, customer, [line])
  expect(cart.body.lineItems[0]?.error?.errorCode).toBe(500600)
})
