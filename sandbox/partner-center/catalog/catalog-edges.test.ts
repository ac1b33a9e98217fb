import { expect, it } from 'vitest'
import { openPartner } from '../testing/partner.ts'

it.each([
  ['XX', 400, 800002],
  ['Germany', 400, 800002],
  ['', 400, 800002],
  ['CU', 403, 2030],
])('answers country %s with %i and code %i', async (country, status, code) => {
  const partner = await openPartner()
  expect(await partner.call('GET', `/v1/products?country=${country}&targetView=Azure`)).toMatchObject({
    status,
    body: { code },
  })
})

it('reads a customer’s catalogue by GET and by POST alike', async () => {
  const partner = await openPartner()
  const { id } = partner.customer({ country: 'FR' })
  const path = `/v1/customers/${id}/products?targetView=ONLINESERVICES`
  const [got, posted] = [await partner.call('GET', path), await partner.call('POST', path)]
  expect(posted.status).toBe(200)
  expect(posted.body).toEqual(got.body)
})

it('pages a view along next links until there are no more', async () => {
  const partner = await openPartner()
  const whole = await partner.call('GET', '/v1/products?country=US&targetView=OnlineServices')
  const ids: unknown[] = []
  let path: string | undefined = '/v1/products?country=US&targetView=OnlineServices&size=30'
  let headers: Record<string, string> = {}
  while (path !== undefined) {
    const { body } = await partner.call('GET', path, { headers })
    ids.push(...body.items.map((product) => product.id))
    const next: { uri: string; headers: { key: string; value: string }[] } | undefined = body.links.next
    path = next && (next.uri.startsWith('/v1') ? next.uri : `/v1${next.uri}`)
    headers = Object.fromEntries((next?.headers ?? []).map(({ key, value }) => [key, value]))
  }
  expect(ids).toEqual(whole.body.items.map((product) => product.id))
  const past = { 'MS-ContinuationToken': Buffer.from('9999:9999').toString('base64') }
  const end = await partner.call('GET', '/v1/products?country=US&targetView=OnlineServices&size=30', { headers: past })
  expect(end).toMatchObject({ status: 400, body: { code: 2000 } })
})

it('gives a reservation one availability for MS-AZR-0145P and another for Azure plans', async () => {
  const partner = await openPartner()
  const path = '/v1/products/DZH318Z0BQ3Q/skus/0001/availabilities?country=US'
  const ids = async (more: string) =>
    (await partner.call('GET', `${path}${more}`)).body.items.map((availability) => availability.id)
  expect(await ids('')).toEqual(['DZH318XZXVNF'])
  expect(await ids('&reservationScope=azureplan')).toEqual(['DZH318XZXPHL'])
  const { body } = await partner.call('GET', path)
  expect(body.items[0]).toMatchObject({
    isRenewable: false,
    terms: [{ duration: 'P1Y', description: '1 Year Prepaid' }],
  })
})

it('describes a savings plan by its least commitment, with product and SKU in lists', async () => {
  const partner = await openPartner()
  const { body } = await partner.call('GET', '/v1/products/DZH318Z09V6F/skus/0001/availabilities?country=US')
  expect(body.items[0]).toMatchObject({
    catalogItemId: 'DZH318Z09V6F:0001:DZH318Z0BLD3',
    product: { productType: { id: 'Azure', subType: { id: 'SavingsPlan' } } },
    sku: {
      minimumPurchaseCommitment: { grain: 'Hourly', currencyCode: { code: 'USD', symbol: '$' }, amount: '0.001' },
      dynamicAttributes: { termDuration: 'P1Y', duration: '1year' },
    },
  })
})

it('tells lifecycle states only when asked, and what SaaS includes', async () => {
  const partner = await openPartner()
  const basic = '/v1/products/CFQ7TTC0LH18/skus/0001/availabilities?country=US'
  expect((await partner.call('GET', basic)).body.items[0]).not.toHaveProperty('lifeCycleState')
  const told = await partner.call('GET', `${basic}&IncludeLifeCycleState=true`)
  expect(told.body.items[0]).toHaveProperty('lifeCycleState')
  const metered = await partner.call('GET', '/v1/products/DZH318Z0C964/skus/0001/availabilities?country=US')
  expect(metered.body.items[0]).toMatchObject({ includedQuantityOptions: [{ units: '10000' }] })
  const sku = await partner.call('GET', '/v1/products/DZH318Z0C964/skus/0001?country=US')
  expect(sku.body).toMatchObject({ consumptionType: 'overage' })
})

it('still reads an availability by an id of another time, but lists today’s only', async () => {
  const partner = await openPartner()
  const path = '/v1/products/DG7GMGF0DWTL/skus/0001/availabilities'
  const list = await partner.call('GET', `${path}?country=US`)
  expect(list.body.items.map((availability) => availability.id)).toEqual(['DG7GMGF0DSFM'])
  const old = await partner.call('GET', `${path}/dg7gmgf0dsjb?country=US`)
  expect(old.body).toMatchObject({ id: 'DG7GMGF0DSJB', catalogItemId: 'DG7GMGF0DWTL:0001:DG7GMGF0DSJB' })
})
