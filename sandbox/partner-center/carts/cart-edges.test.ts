import { describe, expect, it } from 'vitest'
import { openPartner, type Partner } from '../testing/partner.ts'
import { basicLine, checkOut, createCart, item } from '../testing/purchases.ts'
import { DAY_MS, ownSubscription } from '../testing/subscriptions.ts'

const plan = () => ({ catalogItemId: item('DZH318Z0BPS6:0001', 'DE', null), quantity: 1, billingCycle: 'monthly' })
const reservation = (provisioningContext: object) => ({
  catalogItemId: item('DZH318Z0BQ3Q:0001', 'DE', 'P1Y'),
  quantity: 1,
  billingCycle: 'one_time',
  provisioningContext,
})
const savings = (changes: object = {}) => ({
  catalogItemId: item('DZH318Z09V6F:0001', 'DE', 'P1Y'),
  quantity: 1,
  billingCycle: 'one_time',
  purchaseCommitment: { amount: '0.05', grain: 'Hourly', currency: 'usd' },
  ...changes,
})

async function errorOf(partner: Partner, ...[customer, lines]: [Parameters<typeof createCart>[1], object[]]) {
  const { status, body } = await createCart(
    partner,
    customer,
    lines.map((line) => ({ ...line })),
  )
  expect(status).toBe(201)
  return body.lineItems.map(({ error }) => error?.errorCode)
}

describe('a cart', () => {
  it('takes what different clients send', async () => {
    const partner = await openPartner()
    const { id } = partner.customer({ country: 'DE' })
    const { catalogItemId } = basicLine('DE')
    const line = { CatalogItemId: catalogItemId, Quantity: '5', BillingCycle: 'Monthly', TermDuration: null }
    const body = {
      Id: null,
      PartnerOnRecordAttestationAccepted: 'true',
      Status: null,
      LineItems: [{ Id: '0', ...line, RenewsTo: [{ TermDuration: 'P1Y' }], Error: null, Attributes: { Etag: '' } }],
    }
    const reply = await partner.call('POST', `/v1/customers/${id}/carts`, { body })
    expect(reply.status).toBe(201)
    expect(reply.body.lineItems[0]).toMatchObject({
      id: 0,
      quantity: 5,
      billingCycle: 'monthly',
      termDuration: 'P1Y',
      renewsTo: { termDuration: 'P1Y' },
    })
    expect(reply.body.lineItems[0]).not.toHaveProperty('error')
  })

  it('nests add-ons under their line and orders them with it', async () => {
    const partner = await openPartner()
    const customer = partner.customer({ country: 'DE' })
    const addOn = { id: 1, catalogItemId: item('CFQ7TTC0HDJX:0001', 'DE'), quantity: 5, billingCycle: 'Monthly' }
    const { body } = await createCart(partner, customer, [{ ...basicLine('DE'), AddOnItems: [addOn] }])
    expect(body.lineItems).toHaveLength(1)
    expect(body.lineItems[0]).toMatchObject({ addonItems: [{ id: 1, orderGroup: '0', quantity: 5 }] })
    const bought = await partner.call('POST', `/v1/customers/${customer.id}/carts/${body.id}/checkout`)
    expect(bought.body.orders[0]?.lineItems).toHaveLength(2)
  })

  it('holds seats of add-ons against those of their plans', async () => {
    const partner = await openPartner()
    const customer = partner.customer({ country: 'DE' })
    const base = basicLine('DE', { quantity: 100 })
    const addOn = (key: string, quantity: number) => ({
      catalogItemId: item(key, 'DE'),
      quantity,
      billingCycle: 'monthly',
    })
    const lines = [base, addOn('CFQ7TTC0LH3N:0001', 101), addOn('CFQ7TTC0LHZP:0001', 4), addOn('CFQ7TTC0LHZP:0001', 5)]
    expect(await errorOf(partner, customer, lines)).toEqual([undefined, 10018, 10019, undefined])
  })

  it('knows what a reservation can be bought for', async () => {
    const partner = await openPartner()
    const azure = await ownSubscription(partner, plan())
    const licence = await ownSubscription(partner, basicLine('DE'), azure.customer)
    const scope = 'shared'
    const lines = [
      reservation({ scope }),
      reservation({ scope, subscriptionId: '11111111-2222-4333-8444-555555555555' }),
      reservation({ scope, subscriptionId: (await licence.read()).id }),
      reservation({ scope, subscriptionId: (await azure.read()).id }),
    ]
    expect(await errorOf(partner, azure.customer, lines)).toEqual([10010, 10007, 10008, 10011])
  })

  it('prices a savings plan by its hourly commitment', async () => {
    const partner = await openPartner()
    const azure = await ownSubscription(partner, plan())
    const subscriptionId = (await azure.read()).id
    const { body: entitlements } = await partner.call('GET', `${azure.path}/azureEntitlements`)
    const single = { scope: 'single', entitlementId: entitlements.items[0]?.id }
    const lines = [
      savings({ provisioningContext: { scope: 'shared', subscriptionId } }),
      savings({ provisioningContext: single }),
      savings({ provisioningContext: { scope: 'single', entitlementId: subscriptionId } }),
      savings({ provisioningContext: single, purchaseCommitment: undefined }),
    ]
    const { body } = await createCart(partner, azure.customer, lines)
    expect(body.lineItems.map(({ error }) => error?.errorCode)).toEqual([undefined, undefined, 10007, 10010])
    expect(body.lineItems[0]?.pricing).toMatchObject({ price: 438, extendedPrice: 438 })
    const { body: bought } = await checkOut(partner, azure.customer, lines.slice(0, 1))
    expect(bought.orders[0]?.lineItems[0]).toMatchObject({ purchaseCommitment: { amount: 0.05, currency: 'usd' } })
  })

  it('stays within the limits of an integration sandbox', async () => {
    const partner = await openPartner()
    partner.world.integrationSandbox = true
    const customer = partner.customer({ country: 'DE' })
    expect(await errorOf(partner, customer, [basicLine('DE', { quantity: 26 })])).toEqual([10009])
    expect(await errorOf(partner, customer, Array(6).fill(basicLine('DE')))).toEqual(Array(6).fill(10009))
    expect(await errorOf(partner, customer, [savings()])).toEqual([10006])
    expect(await errorOf(partner, customer, [basicLine('DE')])).toEqual([undefined])
  })

  it('does not sell what can only renew to an unknown term', async () => {
    const partner = await openPartner()
    const line = basicLine('DE', { renewsTo: { termDuration: 'P5Y' } })
    expect(await errorOf(partner, partner.customer({ country: 'DE' }), [line])).toEqual([10010])
  })

  it('is gone at checkout when it has expired', async () => {
    const partner = await openPartner()
    const customer = partner.customer({ country: 'DE' })
    const { body } = await createCart(partner, customer, [basicLine('DE')])
    partner.pass(7 * DAY_MS)
    const reply = await partner.call('POST', `/v1/customers/${customer.id}/carts/${body.id}/checkout`)
    expect(reply).toMatchObject({ status: 404, body: { code: 800008 } })
  })
})
