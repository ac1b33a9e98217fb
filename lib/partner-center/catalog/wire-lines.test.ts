import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { TargetView } from '@/lib/domain/wire/catalog/product'
import { CustomerId } from '@/lib/domain/wire/ids'
import { openScriptedPartner } from '@/lib/testing/scripted-partner'

/** What leaves for Partner Center about the catalogue, to the letter. */
const { server, client } = await openScriptedPartner()
afterAll(() => server.stop())

const GUID = 'b44bb1fb-c595-45b0-9e09-d657365580bf'
const id = CustomerId.parse(GUID)
const options = { requestId: randomUUID() }
const market = { country: 'DE', targetSegment: 'education', reservationScope: 'AzurePlan' } as const
const asked = 'country=DE&targetSegment=education&reservationScope=AzurePlan'
const question = {
  items: [{ id: 0, catalogItemId: 'P:S:A', quantity: 300, termDuration: 'P1M', billingCycle: 'monthly' } as const],
}
const check = { targetItems: [{ productId: 'P' }], inventoryContext: { customerId: GUID, armRegionName: 'westus2' } }
const reservation = { groupId: 'g', lineItemId: 'l', resourceId: 'r' }

test.each<[wire: string, call: () => Promise<unknown>, body?: unknown]>([
  ['GET /v1/products/P?country=DE', () => client.products.get('P', 'DE')],
  [`GET /v1/customers/${GUID}/products/P`, () => client.products.getForCustomer(id, 'P')],
  [
    `GET /v1/customers/${GUID}/products?targetView=Azure&targetSegment=nonprofit`,
    () => client.products.listForCustomer(id, { targetView: 'Azure', targetSegment: 'nonprofit' }),
  ],
  [`GET /v1/products/P/skus?${asked}`, () => client.skus.list('P', market)],
  ['GET /v1/products/P/skus/S?country=DE', () => client.skus.get('P', 'S', 'DE')],
  [
    `GET /v1/customers/${GUID}/products/P/skus?reservationScope=AzurePlan`,
    () => client.skus.listForCustomer(id, 'P', { reservationScope: 'AzurePlan' }),
  ],
  [`GET /v1/customers/${GUID}/products/P/skus/S`, () => client.skus.getForCustomer(id, 'P', 'S')],
  [`GET /v1/products/P/skus/S/availabilities?${asked}`, () => client.availabilities.list('P', 'S', market)],
  ['GET /v1/products/P/skus/S/availabilities/A?country=DE', () => client.availabilities.get('P', 'S', 'A', 'DE')],
  [
    `GET /v1/customers/${GUID}/products/P/skus/S/availabilities`,
    () => client.availabilities.listForCustomer(id, 'P', 'S'),
  ],
  [
    `GET /v1/customers/${GUID}/products/P/skus/S/availabilities/A`,
    () => client.availabilities.getForCustomer(id, 'P', 'S', 'A'),
  ],
  ['GET /v1/productpromotions?country=DE&segment=commercial', () => client.promotions.list('DE')],
  ['GET /v1/productpromotions/A%3AB%3AC?country=DE', () => client.promotions.get('A:B:C', 'DE')],
  [
    `POST /v1/customers/${GUID}/promotionEligibilities`,
    () => client.promotions.verifyEligibility(id, question, options),
    question,
  ],
  ['POST /v1/extensions/product/checkInventory?country=DE', () => client.inventory.check('DE', check, options), check],
  [
    'GET /v1/offers?country=DE&offer_category_id=Trial_Key&size=20&offset=0',
    () => client.offers.pages({ country: 'DE', category: 'Trial_Key' }, { size: 20 }).next(),
  ],
  ['GET /v1/offers/X?country=DE', () => client.offers.get('X', 'DE')],
  ['GET /v1/offers/X/addons?country=DE&size=500&offset=0', () => client.offers.addOnPages('X', 'DE').next()],
  ['GET /v1/offercategories?country=DE', () => client.offers.categories('DE')],
  [
    `GET /v1/customers/${GUID}/entitlements?entitlementType=reservedInstance&showExpiry=true`,
    () => client.entitlements.list(id, { type: 'reservedInstance', showExpiry: true }),
  ],
  [`GET /v1/customers/${GUID}/entitlements`, () => client.entitlements.list(id)],
  [
    `GET /v1/customers/${GUID}/artifacts/reservedinstance/groups/g/lineitems/l/resource/r`,
    () => client.entitlements.reservation(id, reservation),
  ],
  ...TargetView.options.map((targetView): [string, () => Promise<unknown>] => [
    `GET /v1/products?country=DE&targetView=${targetView}`,
    () => client.products.list({ country: 'DE', targetView }),
  ]),
])('%s', async (wire, call, body) => {
  server.answerWith({ status: 404, text: '' })
  await expect(call()).rejects.toMatchObject({ status: 404 })
  const [sent] = server.received
  expect(`${sent?.method} ${sent?.path}`).toBe(wire)
  expect(sent?.body ? JSON.parse(sent.body) : undefined).toEqual(body)
})

describe('legacy offers', () => {
  const offers = (...ids: string[]) => ({
    json: { totalCount: ids.length, items: ids.map((offer) => ({ id: offer })) },
  })

  test('come page by page, the next one from where the last one ended', async () => {
    server.answerWith(offers('a', 'b'), offers('c', 'd'), offers('e'))
    const read: string[][] = []
    for await (const page of client.offers.pages({ country: 'US' }, { size: 2 }))
      read.push(page.map((offer) => offer.id))
    expect(read).toEqual([['a', 'b'], ['c', 'd'], ['e']])
    expect(server.received.map(({ path }) => path.split('offset=')[1])).toEqual(['0', '2', '4'])
  })

  test('end with an empty page', async () => {
    server.answerWith(offers('a', 'b'), offers())
    const read: string[] = []
    for await (const page of client.offers.pages({ country: 'US' }, { size: 2 }))
      read.push(...page.map((offer) => offer.id))
    expect(read).toEqual(['a', 'b'])
  })
})
