import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { PriceSheetView, ProductPriceSheetView } from '@/lib/domain/wire/catalog/price-sheet'
import { openPartner, type TestPartner } from '@/lib/testing/open-partner'
import { createPriceSheets, type PriceSheets } from './price-sheets'

let partner: TestPartner
let priceSheets: PriceSheets
beforeAll(async () => {
  partner = await openPartner()
  priceSheets = sheetsWith(await tokenFor('https://api.partner.microsoft.com'))
})
afterAll(() => partner.stop())

const sheetsWith = (token: string) =>
  createPriceSheets({ baseUrl: partner.sandbox.url, getAccessToken: async () => token })

async function tokenFor(resource?: string): Promise<string> {
  const tokens = await partner.sandbox.control('tokens', { person: 'anneke', resource })
  return z.object({ access_token: z.string() }).parse(tokens).access_token
}

test.each(ProductPriceSheetView.options)('the sheet %s is the same plain and packed', async (view) => {
  const plain = await Array.fromAsync(priceSheets.rows({ market: 'DE', view }, { packed: false }))
  const packed = await Array.fromAsync(priceSheets.rows({ market: 'DE', view }))
  expect(packed).toEqual(plain)
  for (const { market, unitPrice } of plain) expect([market, unitPrice]).toEqual(['DE', expect.stringMatching(/^\d/)])
})

test.each(PriceSheetView.options)('the sheet %s has records under its own column names', async (view) => {
  for await (const record of priceSheets.records({ market: 'DE', view })) {
    expect(Object.keys(record).length).toBeGreaterThan(5)
    break
  }
})

test('what the catalogue sells has a price', async () => {
  const anneke = await partner.as('anneke')
  const [sku] = await anneke.skus.list('CFQ7TTC0LH18', { country: 'DE' })
  const rows = await Array.fromAsync(priceSheets.rows({ market: 'DE', view: 'updatedlicensebased' }))
  expect(rows).toContainEqual(
    expect.objectContaining({ productId: 'CFQ7TTC0LH18', skuId: sku?.id, termDuration: 'P1Y', currency: 'EUR' }),
  )
})

test('a token for Partner Center is none for price sheets', async () => {
  const sheets = sheetsWith(await tokenFor())
  await expect(sheets.rows({ market: 'DE', view: 'software' }).next()).rejects.toMatchObject({ status: 401 })
})
