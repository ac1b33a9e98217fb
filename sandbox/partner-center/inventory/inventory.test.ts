import { expect, it } from 'vitest'
import { openPartner, type Partner } from '../testing/partner.ts'

const check = (partner: Partner, body: object, query = '?country=US') =>
  partner.call('POST', `/v1/extensions/product/checkinventory${query}`, { as: 'app', body })

it('answers a bare list with every SKU of a product, and says which are restricted and where', async () => {
  const partner = await openPartner()
  const { status, body } = await check(partner, {
    TargetItems: [{ ProductId: 'DZH318Z0BQ3P' }],
    InventoryContext: { customerId: 'd6bf25b7-e0a8-4f2d-a31b-97b55cfc774d', armRegionName: 'Europe' },
  })
  expect(status).toBe(200)
  const japan = {
    isRestricted: true,
    restrictions: [
      {
        reasonCode: 'NotAvailableForSubscription',
        description: "Restriction identified of type 'Location' with values 'japanwest'.",
        properties: { type: 'Location', values: 'japanwest' },
      },
    ],
  }
  const free = { isRestricted: false, restrictions: [] }
  expect(body).toEqual([
    { productId: 'DZH318Z0BQ3P', skuId: '0039', ...japan },
    { productId: 'DZH318Z0BQ3P', skuId: '0038', ...japan },
    { productId: 'DZH318Z0BQ3P', skuId: '000S', ...free },
    { productId: 'DZH318Z0BQ3P', skuId: '0011', ...free },
  ])
})

it('leaves out what is not in the catalogue, and restricts what carts refuse', async () => {
  const partner = await openPartner()
  const targetItems = [
    { productId: 'NOSUCHPRODUC' },
    { productId: 'dzh318z0bq5s', skuId: '0001' },
    { productId: 'DZH318Z0BQ5S', skuId: 'ZZZZ' },
  ]
  const { body } = await check(partner, { targetItems })
  expect(body).toMatchObject([{ productId: 'DZH318Z0BQ5S', skuId: '0001', isRestricted: true }])
  expect((await check(partner, { targetItems: [] })).body).toEqual([])
})

it('wants a country and items', async () => {
  const partner = await openPartner()
  expect(await check(partner, { targetItems: [] }, '')).toMatchObject({ status: 400, body: { code: 800002 } })
  expect((await check(partner, {})).status).toBe(400)
})
