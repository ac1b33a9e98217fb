import { expect, it } from 'vitest'
import { markets } from '../markets.ts'
import { availabilitiesOf, availabilityById } from './availabilities.ts'
import { currencyOf } from './currencies.ts'
import { documentedItems } from './documented-ids.ts'
import { findOffer, offers } from './offers/offers.ts'
import { billingPeriods, listPrice } from './prices.ts'
import { products } from './products.ts'
import { promotions } from './promotions.ts'

const plans = products.flatMap((product) =>
  product.skus.map((sku) => ({ product, sku, key: `${product.id}:${sku.id}` })),
)
const keys = new Set(plans.map(({ key }) => key))

it('has well-formed ids, each once', () => {
  expect(products.length).toBeGreaterThanOrEqual(60)
  expect(new Set(products.map(({ id }) => id)).size).toBe(products.length)
  expect(keys.size).toBe(plans.length)
  expect([...keys].filter((key) => !/^[A-Z0-9]{12}:[0-9A-Z]{4}$/.test(key))).toEqual([])
})

it('refers to plans that exist', () => {
  const named = plans.flatMap(({ sku }) => [...(sku.prerequisiteSkus ?? []), ...(sku.upgradeTargets ?? [])])
  const promoted = promotions.map(({ productId, skuId }) => `${productId}:${skuId}`)
  expect([...named, ...promoted].filter((key) => !keys.has(key))).toEqual([])
})

it('gives every availability of a plan an id of its own, and the documented ones theirs', () => {
  for (const { product, sku, key } of plans) {
    for (const country of markets.keys()) {
      const ids = availabilitiesOf(product, sku, country).map(({ id }) => id)
      expect(new Set(ids).size, `${key} ${country}`).toBe(ids.length)
      expect(ids.filter((id) => !/^[A-Z0-9]{12}$/.test(id))).toEqual([])
    }
  }
  const basic = plans.find(({ key }) => key === 'CFQ7TTC0LH18:0001')
  expect(basic && availabilitiesOf(basic.product, basic.sku, 'US').map(({ id }) => id)).toContain('CFQ7TTC0K971')
})

it('sells every documented item in every market, under the id that is printed', () => {
  for (const item of documentedItems) {
    const [productId = '', skuId = '', id = ''] = item.split(':')
    const plan = plans.find(({ key }) => key === `${productId}:${skuId}`)
    if (plan === undefined) throw new Error(`${item} is not in the catalogue`)
    for (const country of markets.keys()) {
      expect(availabilityById(plan.product, plan.sku, country, id.toLowerCase()), item).toMatchObject({ id, country })
    }
  }
})

it('has offers of before new commerce with ids of their own, add-ons on offers that exist', () => {
  const ids = offers.map(({ id }) => id)
  expect(new Set(ids).size).toBe(offers.length)
  expect(ids.filter((id) => id !== id.toUpperCase())).toEqual([])
  const bases = offers.flatMap(({ prerequisiteOffers, upgradeTargetOffers, conversionTargetOffers }) => [
    ...prerequisiteOffers,
    ...upgradeTargetOffers,
    ...conversionTargetOffers,
  ])
  expect(bases.filter((id) => findOffer(id) === undefined)).toEqual([])
})

it('has promotions whose owned products exist', () => {
  const owned = promotions.flatMap(({ ownership = [] }) => ownership.flat().map(({ bigId }) => bigId.replace('/', ':')))
  expect(owned.filter((key) => !keys.has(key))).toEqual([])
})

it('has a price that its currency can pay for everything, the same for a year however it is billed', () => {
  for (const { product, sku, key } of plans) {
    for (const country of ['DE', 'US', 'JP', 'PL', 'KR', 'CH']) {
      for (const { segment, term, currency, billingCycles } of availabilitiesOf(product, sku, country)) {
        const prices = billingCycles.map((billingCycle) =>
          listPrice({ product, sku, segment, term, billingCycle, currency }),
        )
        const { smallest } = currencyOf(currency)
        expect(
          prices.every((price) => Number.isSafeInteger(price) && price % smallest === 0),
          key,
        ).toBe(true)
        if (product.kind !== 'license' && product.kind !== 'saas') continue
        const terms = new Set(prices.map((price, index) => price * billingPeriods(term, billingCycles[index] ?? '')))
        expect(terms.size, key).toBe(1)
      }
    }
  }
})

it('charges a fifth more for a month without commitment', () => {
  const plan = plans.find(({ key }) => key === 'CFQ7TTC0LF8S:0001')
  if (plan === undefined) throw new Error('Office 365 E5 without Audio Conferencing is missing')
  const price = (term: 'P1M' | 'P1Y') =>
    listPrice({ ...plan, segment: 'commercial', term, billingCycle: 'monthly', currency: 'USD' })
  expect([price('P1Y'), price('P1M')]).toEqual([3_040, 3_648])
})
