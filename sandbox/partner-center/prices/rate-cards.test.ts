import { expect, it } from 'vitest'
import { openPartner } from '../testing/partner.ts'

it('gives Azure’s meters with their tiers, in dollars or in the currency that is asked for', async () => {
  const partner = await openPartner()
  const card = async (query: string, path = 'azure') =>
    (await partner.call('GET', `/v1/ratecards/${path}${query}`, { as: 'app' })).body
  const stored = { name: 'LRS Data Stored', unit: '1 GB/Month' }
  expect(await card('')).toMatchObject({
    ...{ locale: 'en', currency: 'USD', isTaxIncluded: false, attributes: { objectType: 'AzureRateCard' } },
    meters: expect.arrayContaining([
      expect.objectContaining({ ...stored, rates: { '0': 0.0196, '51200': 0.0189, '512000': 0.0181 } }),
    ]),
    offerTerms: [{ name: 'Overage discount', discount: 0.15 }],
  })
  expect(await card('?currency=eur&region=FR')).toMatchObject({ currency: 'EUR' })
  expect(await card('?region=JP', 'azure-shared')).toMatchObject({ currency: 'JPY', offerTerms: [] })
  expect(await card('?currency=XXX')).toMatchObject({ code: 2000 })
  expect(await card('?region=Mars')).toMatchObject({ code: 800002 })
})
