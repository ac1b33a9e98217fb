import { expect, it } from 'vitest'
import { openPartner } from '../testing/partner.ts'
import { checkOut, item } from '../testing/purchases.ts'

const windows = { catalogItemId: item('DG7GMGF0DWTK:0002', 'DE', null), quantity: 3, billingCycle: 'one_time' }
const sql = {
  catalogItemId: item('DG7GMGF0FKX9:0003', 'DE'),
  quantity: 2,
  billingCycle: 'annual',
  termDuration: 'P1Y',
}

it('appear once software is fulfilled, with older versions that come along', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'DE' })
  const path = `/v1/customers/${customer.id}/entitlements`
  const bought = await checkOut(partner, customer, [windows])
  expect((await partner.call('GET', path)).body.items).toEqual([])
  partner.pass(60_000)
  const { body } = await partner.call('GET', `${path}?entitlementtype=Software`)
  const referenceOrder = { id: bought.body.orders[0]?.id, lineItemId: '0' }
  expect(body.items).toMatchObject([
    {
      ...{ referenceOrder, productId: 'DG7GMGF0DWTK', skuId: '0002', quantity: 3, entitlementType: 'software' },
      quantityDetails: [{ quantity: 3, status: 'Fulfilled' }],
      entitledArtifacts: [],
      includedEntitlements: [
        { referenceOrder, productId: 'DG7GMGF0DWTJ', skuId: '0001', quantity: 3, includedEntitlements: [] },
        { referenceOrder, productId: 'DG7GMGF0DWLG', skuId: '0002', quantity: 3, includedEntitlements: [] },
      ],
    },
  ])
})

it('tell when they end only when asked, and never for what has no end', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'DE' })
  await checkOut(partner, customer, [windows])
  await checkOut(partner, customer, [sql])
  partner.pass(60_000)
  const ends = async (query: string) => {
    const { body } = await partner.call('GET', `/v1/customers/${customer.id}/entitlements${query}`)
    return body.items.map((entitlement) => Reflect.get(entitlement, 'expiryDate'))
  }
  expect(await ends('')).toEqual([undefined, undefined])
  expect(await ends('?showExpiry=TRUE')).toEqual([undefined, '2027-11-16T00:00:00Z'])
})

it('lead from a reservation to what was reserved', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'DE' })
  const azure = { catalogItemId: item('DZH318Z0BPS6:0001', 'DE', null), quantity: 1, billingCycle: 'monthly' }
  await checkOut(partner, customer, [azure])
  partner.pass(60_000)
  const owned = await partner.call('GET', `/v1/customers/${customer.id}/subscriptions`)
  const subscriptionId = owned.body.items[0]?.id
  await partner.call('POST', `/v1/customers/${customer.id}/subscriptions/${subscriptionId}/registrations`)
  partner.pass(600_000)
  const machine = {
    catalogItemId: item('DZH318Z0BQ3Q:0001', 'DE'),
    ...{ quantity: 4, billingCycle: 'one_time', termDuration: 'P1Y' },
    provisioningContext: { subscriptionId, scope: 'single' },
  }
  const bought = await checkOut(partner, customer, [machine])
  expect(bought.status).toBe(201)
  partner.pass(60_000)
  const list = await partner.call('GET', `/v1/customers/${customer.id}/entitlements?entitlementType=reservedInstance`)
  expect(list.body.items).toMatchObject([
    { entitlementType: 'reservedinstance', dynamicAttributes: { reservationType: 'virtualmachines' } },
  ])
  const [artifact] = Reflect.get(list.body.items[0] ?? {}, 'entitledArtifacts') as { link: { uri: string } }[]
  const details = await partner.call('GET', `/v1${artifact?.link.uri}`)
  expect(details.body).toMatchObject({
    type: 'reservedinstance',
    reservations: [
      {
        scopeType: 'Single',
        quantity: 4,
        provisioningState: 'Created',
        appliedScopes: [`/subscriptions/${subscriptionId}`],
      },
    ],
  })
  const unknown = artifact?.link.uri.replace(/[^/]+$/, '00000000-0000-0000-0000-000000000001')
  expect((await partner.call('GET', `/v1${unknown}`)).status).toBe(404)
})

it('are for people, of a type that there is', async () => {
  const partner = await openPartner()
  const path = `/v1/customers/${partner.customer().id}/entitlements`
  expect(await partner.call('GET', path, { as: 'app' })).toMatchObject({ status: 403, body: { code: 900329 } })
  const wrong = await partner.call('GET', `${path}?entitlementType=hardware`)
  expect(wrong).toMatchObject({ status: 400, body: { code: 900126 } })
})
