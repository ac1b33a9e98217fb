import { expect, it } from 'vitest'
import { availabilitiesOf } from '../../seed/catalog/availabilities.ts'
import { listPrice } from '../../seed/catalog/prices.ts'
import { findProduct, findSku } from '../../seed/catalog/products.ts'
import { cycleNames } from '../catalog/availability-resource.ts'
import { toJsonAmount } from '../wire/money.ts'
import { sheetCsv } from './sheet-csv.ts'
import type { SheetView } from './sheet-question.ts'

/** Reads cells in quotes, as the sheets write them. */
function read(view: SheetView, market = 'US', leastRows = 0): Record<string, string>[] {
  const csv = [...sheetCsv({ view, market, month: '202611' }, leastRows)].join('')
  const [head = [], ...rows] = csv
    .trimEnd()
    .split('\r\n')
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"')))
  return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])))
}

it('has the documented columns, and the segment behind them', () => {
  const [first] = read('updatedlicensebased')
  expect(Object.keys(first ?? {}).join()).toBe(
    'ProductTitle,ProductId,SkuId,SkuTitle,Publisher,SkuDescription,UnitOfMeasure,TermDuration,BillingPlan,Market,' +
      'Currency,UnitPrice,PricingTierRangeMin,PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price,Segment',
  )
  expect(first).toMatchObject({ EffectiveStartDate: '11/1/2026 12:00:00 AM', Market: 'US', Currency: 'USD' })
})

it('has a row for every plan, term, billing plan and segment, at the price that carts compute', () => {
  for (const market of ['DE', 'JP']) {
    const rows = read('updatedlicensebased', market)
    const product = findProduct('CFQ7TTC0LH18')
    const sku = product && findSku(product, '0001')
    if (!product || !sku) throw new Error('Business Basic is missing')
    const names = { commercial: 'Commercial', nonprofit: 'Charity', education: 'Education', government: 'Government' }
    const expected = availabilitiesOf(product, sku, market).flatMap(({ segment, term, currency, billingCycles }) =>
      billingCycles.map((billingCycle) => [
        ...[names[segment], term, cycleNames[billingCycle], currency],
        String(toJsonAmount(listPrice({ product, sku, segment, term, billingCycle, currency }))),
      ]),
    )
    const found = rows.filter(({ ProductId, SkuId }) => ProductId === product.id && SkuId === sku.id)
    expect(expected).toHaveLength(6)
    expect(found.map((row) => [row.Segment, row.TermDuration, row.BillingPlan, row.Currency, row.UnitPrice])).toEqual(
      expected,
    )
  }
})

it('shares the catalogue out over the views', () => {
  const prefixes = (view: SheetView) => new Set(read(view).map(({ ProductId = '' }) => ProductId.slice(0, 7)))
  expect(prefixes('updatedlicensebased')).toEqual(new Set(['CFQ7TTC']))
  expect(prefixes('software')).toEqual(new Set(['DG7GMGF']))
  expect(prefixes('marketplace')).toEqual(new Set(['DZH318Z']))
  const perpetual = read('software').find(({ ProductId }) => ProductId === 'DG7GMGF0PWHC')
  expect(perpetual).toMatchObject({ TermDuration: 'OneTime', BillingPlan: '', Tags: 'Software;Perpetual' })
  expect(read('licensebasedeos')).toEqual([])
  expect(new Set(read('licensebasedest').map(({ TermDuration }) => TermDuration))).toEqual(new Set(['P1M']))
})

it('has meters with tiers of quantity, in dollars everywhere', () => {
  const rows = read('azure_consumption', 'DE').filter(({ SkuDescription }) => SkuDescription === 'LRS Data Stored')
  expect(rows.map((row) => [row.Currency, row.UnitPrice, row.PricingTierRangeMin, row.PricingTierRangeMax])).toEqual([
    ['USD', '0.0196', '0', '51200'],
    ['USD', '0.0189', '51200', '512000'],
    ['USD', '0.0181', '512000', '9223372036854775807'],
  ])
})

it('is filled up to the rows that were asked for, in small pieces', () => {
  let rows = -1
  let longest = 0
  for (const piece of sheetCsv({ view: 'software', market: 'US', month: '202611' }, 50_000)) {
    rows += piece.split('\r\n').length - 1
    longest = Math.max(longest, piece.length)
  }
  expect(rows).toBe(50_000)
  expect(longest).toBeLessThan(128 * 1_024)
  expect(read('software', 'US', 200).at(-1)?.ProductTitle).toBe('Filling product, "no. 00005J"')
})
