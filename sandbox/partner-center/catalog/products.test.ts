import { expect, it } from 'vitest'
import { openPartner } from '../testing/partner.ts'

const views = [
  'Azure',
  'AzureReservations',
  'AzureReservationsVM',
  'AzureReservationsSQL',
  'AzureReservationsCosmosDb',
  'MicrosoftAzure',
  'OnlineServices',
  'Software',
  'SoftwareSUSELinux',
  'SoftwarePerpetual',
  'SoftwareSubscriptions',
  'SpecializedOffers',
  'MarketplaceSaaS',
]

it('has something in each documented view, by country and by customer', async () => {
  const partner = await openPartner()
  const { id } = partner.customer({ country: 'DE' })
  for (const view of views) {
    const byCountry = await partner.call('GET', `/v1/products?country=DE&targetView=${view}`)
    const byCustomer = await partner.call('GET', `/v1/customers/${id}/products?targetView=${view}`)
    expect(byCountry.body.totalCount, view).toBeGreaterThan(0)
    expect(byCustomer.body.totalCount, view).toBeGreaterThan(0)
  }
})

it('leads from product to SKU to availability along the links', async () => {
  const partner = await openPartner()
  const products = await partner.call('GET', '/v1/products?country=FR&targetView=onlineservices', { as: 'app' })
  const product = products.body.items.find((candidate) => candidate.id === 'CFQ7TTC0LH18')
  const skus = await partner.call('GET', `/v1${product?.links.skus.uri}`)
  const sku = skus.body.items.find((candidate) => candidate.id === '0001')
  expect(sku).toMatchObject({ minimumQuantity: 1, maximumQuantity: 300, supportedBillingCycles: ['annual', 'monthly'] })
  const availabilities = await partner.call('GET', `/v1${sku?.links.availabilities.uri}`)
  const year = availabilities.body.items.find((candidate) => candidate.id === 'CFQ7TTC0K971')
  expect(year).toMatchObject({
    catalogItemId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
    defaultCurrency: { code: 'EUR', symbol: '€' },
    country: 'FR',
  })
  expect(year?.terms.map((term) => [term.duration, term.billingCycle])).toEqual([
    ['P1Y', 'Monthly'],
    ['P1Y', 'Annual'],
  ])
  const single = await partner.call('GET', `/v1${year?.links.self.uri}`)
  expect(single.body).toMatchObject({ id: 'CFQ7TTC0K971', product: { id: 'CFQ7TTC0LH18' }, sku: { id: '0001' } })
})

it('shows education plans to qualified schools only, and nonprofit prices only when asked', async () => {
  const partner = await openPartner()
  const school = partner.customer({
    country: 'IE',
    qualifications: [{ qualification: 'Education', vettingStatus: 'Approved' }],
  })
  const waiting = partner.customer({
    country: 'IE',
    qualifications: [{ qualification: 'Education', vettingStatus: 'InReview' }],
  })
  const charity = partner.customer({
    country: 'IE',
    qualifications: [{ qualification: 'Nonprofit', vettingStatus: 'Approved' }],
  })
  const ids = async (customerId: string, more = '') => {
    const { body } = await partner.call('GET', `/v1/customers/${customerId}/products?targetView=OnlineServices${more}`)
    return body.items.map((item) => item.id as string)
  }
  expect(await ids(school.id)).toContain('CFQ7TTC0LFA3')
  expect(await ids(waiting.id)).not.toContain('CFQ7TTC0LFA3')
  const path = `/v1/customers/${charity.id}/products/CFQ7TTC0LH18/skus/0001/availabilities`
  const segments = async (more = '') =>
    (await partner.call('GET', `${path}${more}`)).body.items.map((item) => item.segment)
  expect(new Set(await segments())).toEqual(new Set(['commercial']))
  expect(new Set(await segments('?targetSegment=nonprofit'))).toEqual(new Set(['nonprofit']))
  expect(await partner.call('GET', `${path}?targetSegment=education`)).toMatchObject({
    status: 403,
    body: { code: 400030 },
  })
})

it.each([
  ['/v1/products?country=DE', 400, 800002],
  ['/v1/products?targetView=Azure', 400, 800002],
  ['/v1/products?country=DE&targetView=Everything', 403, 400036],
  ['/v1/products?country=DE&targetView=Azure&targetSegment=home', 403, 400030],
  ['/v1/products?country=RU&targetView=Azure', 403, 2030],
  ['/v1/products/CFQ7TTC0XXXX?country=DE', 404, 400013],
  ['/v1/products/CFQ7TTC0LFGC?country=DE', 404, 400013],
  ['/v1/products/CFQ7TTC0LH18/skus/9999?country=DE', 404, 400018],
  ['/v1/products/CFQ7TTC0LH18/skus/0001/availabilities/CFQ7TTC0MISS?country=DE', 404, 400019],
])('refuses %s with %i and code %i', async (path, status, code) => {
  const partner = await openPartner()
  expect(await partner.call('GET', path)).toMatchObject({ status, body: { code } })
})

it('marks the Windows 365 plan that enforces an attestation, add-ons, trials and reservations', async () => {
  const partner = await openPartner()
  const sku = async (key: string) =>
    (await partner.call('GET', `/v1/products/${key.replace(':', '/skus/')}?country=DE`)).body
  expect((await sku('CFQ7TTC0J203:000B')).attestationProperties).toEqual({
    attestationType: 'Windows365',
    enforceAttestation: true,
  })
  expect((await sku('CFQ7TTC0HDJX:0001')).dynamicAttributes).toMatchObject({ isAddon: true })
  expect(await sku('CFQ7TTC0LCHC:0009')).toMatchObject({
    isTrial: true,
    supportedBillingCycles: ['none'],
    maximumQuantity: 25,
  })
  expect(await sku('DZH318Z0BQ3Q:0001')).toMatchObject({
    purchasePrerequisites: ['AzureSubscriptionRegistration', 'InventoryCheck'],
    provisioningVariables: ['Scope', 'SubscriptionId'],
  })
})
