import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TargetView } from '@/lib/domain/wire/catalog/product'
import type { CustomerId } from '@/lib/domain/wire/ids'
import { openPartner, type TestPartner } from '@/lib/testing/open-partner'
import type { PartnerCenter } from '../partner-center'

let partner: TestPartner
let anneke: PartnerCenter
let customerId: CustomerId
beforeAll(async () => {
  partner = await openPartner()
  anneke = await partner.as('anneke')
  customerId = await partner.addCustomer({ country: 'DE' })
})
afterAll(() => partner.stop())

const PLAN = 'CFQ7TTC0LH18'
const intent = () => ({ requestId: randomUUID() })

describe('products', () => {
  test.each(TargetView.options)('of the view %s are what was asked for', async (targetView) => {
    const products = await anneke.products.list({ country: 'DE', targetView })
    for (const { id, title } of products) expect([id, title]).not.toContain('')
  })

  test('are the same by country and by customer', async () => {
    const byCountry = await anneke.products.get(PLAN, 'DE')
    const byCustomer = await anneke.products.getForCustomer(customerId, PLAN)
    expect(byCustomer.title).toBe(byCountry.title)
    const listed = await anneke.products.listForCustomer(customerId, { targetView: 'OnlineServices' })
    expect(listed.map(({ id }) => id)).toContain(PLAN)
  })

  test('that do not exist are refused with Microsoft’s code', async () => {
    await expect(anneke.products.get('CFQ7TTC0ZZZZ', 'DE')).rejects.toMatchObject({ status: 404, code: '400013' })
  })
})

describe('what is sold of a product', () => {
  test('is read down to one availability, which knows its product and SKU', async () => {
    const [sku] = await anneke.skus.list(PLAN, { country: 'DE' })
    const skuId = sku?.id ?? ''
    expect((await anneke.skus.get(PLAN, skuId, 'DE')).title).toBe(sku?.title)
    const [listed] = await anneke.availabilities.list(PLAN, skuId, { country: 'DE', targetSegment: 'commercial' })
    const one = await anneke.availabilities.get(PLAN, skuId, listed?.id ?? '', 'DE')
    expect(one).toMatchObject({ catalogItemId: listed?.catalogItemId, product: { id: PLAN }, sku: { id: skuId } })
    const forCustomer = await anneke.availabilities.getForCustomer(customerId, PLAN, skuId, one.id)
    expect(forCustomer.catalogItemId).toBe(one.catalogItemId)
  })

  test('at an availability of yesterday is refused with Microsoft’s code', async () => {
    const [sku] = await anneke.skus.listForCustomer(customerId, PLAN)
    const old = anneke.availabilities.get(PLAN, sku?.id ?? '', 'CFQ7TTC0ZZZZ', 'DE')
    await expect(old).rejects.toMatchObject({ status: 404, code: '400019' })
  })
})

describe('promotions', () => {
  test('tell by themselves who may have them', async () => {
    const [promotion] = await anneke.promotions.list('DE')
    const read = await anneke.promotions.get(promotion?.id ?? '', 'DE')
    expect(read.requiredProducts[0]?.pricingPolicies[0]?.value).toMatch(/^0\.\d+$/)
    const { productId = '', skuId = '', term } = read.requiredProducts[0] ?? {}
    const availabilities = await anneke.availabilities.listForCustomer(customerId, productId, skuId)
    const fitting = availabilities.find(({ terms }) => terms.some(({ duration }) => duration === term?.duration))
    const item = {
      id: 7,
      catalogItemId: fitting?.catalogItemId ?? '',
      quantity: 1,
      termDuration: 'P1Y',
      billingCycle: 'monthly',
    } as const
    const { data } = await anneke.promotions.verifyEligibility(customerId, { items: [item] }, intent())
    expect(data).toMatchObject([{ id: 7, catalogItemId: item.catalogItemId }])
    expect(data[0]?.eligibilities.length).toBeGreaterThan(0)
  })
})

describe('inventory', () => {
  test('is told per SKU, and of nothing that is unknown', async () => {
    const [reservation] = await anneke.products.list({ country: 'DE', targetView: 'AzureReservationsVM' })
    const question = {
      targetItems: [{ productId: reservation?.id ?? '' }, { productId: 'DZH318Z0ZZZZ' }],
      inventoryContext: { customerId, azureSubscriptionId: randomUUID(), armRegionName: 'westus2' },
    }
    const { data } = await anneke.inventory.check('DE', question, intent())
    expect(data.length).toBeGreaterThan(0)
    expect(new Set(data.map(({ productId }) => productId))).toEqual(new Set([reservation?.id]))
  })
})

describe('legacy offers', () => {
  test('come each once, page by page, with their categories and add-ons', async () => {
    const ids: string[] = []
    for await (const page of anneke.offers.pages({ country: 'US' }, { size: 5 })) ids.push(...page.map(({ id }) => id))
    expect(ids.length).toBeGreaterThan(5)
    expect(new Set(ids).size).toBe(ids.length)
    expect((await anneke.offers.get(ids[0] ?? '', 'US')).id).toBe(ids[0])
    expect((await anneke.offers.categories('US')).map(({ id }) => id)).toContain('Enterprise_Key')
    for await (const page of anneke.offers.addOnPages(ids[0] ?? '', 'US')) {
      expect(page.every(({ isAddOn }) => isAddOn)).toBe(true)
    }
  })

  test('are not products of new commerce', async () => {
    await expect(anneke.offers.get(PLAN, 'US')).rejects.toMatchObject({ status: 400, code: '2100' })
  })
})

test('a new customer is entitled to nothing', async () => {
  expect(await anneke.entitlements.list(customerId, { showExpiry: true })).toEqual([])
})
