import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { openService } from './open-service'

/** Operations that change nothing, beside those of conformance.test.ts: against the sandbox, or Microsoft's. */
const COUNTRY = 'DE'
const PRODUCT_ID = 'CFQ7TTC0LH18'

const { partnerCenter, customerId, close } = await openService()
afterAll(close)

const ADDRESS = { addressLine1: '1 Microsoft Way', city: 'Redmond', state: 'WA', postalCode: '98052', country: 'US' }

describe('a customer', () => {
  test('has a company profile, and a billing profile with an etag', async () => {
    const { companyProfile, billingProfile } = partnerCenter.customers
    expect((await companyProfile(customerId)).domain).toMatch(/\./)
    expect((await billingProfile(customerId)).attributes?.etag).toBeTruthy()
  })

  test('is made by the rules of a country, with an address that exists and a domain that is free', async () => {
    expect((await partnerCenter.countryValidationRules.get(COUNTRY)).iso2Code).toBe(COUNTRY)
    expect((await partnerCenter.validations.address(ADDRESS)).status).toBeTruthy()
    expect(await partnerCenter.domains.exists(`${randomUUID()}.onmicrosoft.com`)).toBe(false)
  })

  test('confirms one of the agreements that there are', async () => {
    const [agreement] = await partnerCenter.agreements.metadata('MicrosoftCustomerAgreement')
    expect(agreement?.templateId).toMatch(/^[0-9a-f-]{36}$/i)
  })

  test('owns what its entitlements say', async () => {
    expect(await partnerCenter.entitlements.list(customerId)).toBeInstanceOf(Array)
  })
})

test('the partner has papers of its own', async () => {
  const { legalBusiness, organization, billing, support } = partnerCenter.profiles
  for (const read of [legalBusiness, organization, billing, support]) expect(await read()).toBeTypeOf('object')
})

describe('the catalogue', () => {
  test('has a product, its SKUs and availabilities one by one', async () => {
    const [sku] = await partnerCenter.skus.list(PRODUCT_ID, { country: COUNTRY })
    const skuId = sku?.id ?? ''
    expect((await partnerCenter.skus.get(PRODUCT_ID, skuId, COUNTRY)).id).toBe(skuId)
    const [one] = await partnerCenter.availabilities.list(PRODUCT_ID, skuId, { country: COUNTRY })
    const availability = await partnerCenter.availabilities.get(PRODUCT_ID, skuId, one?.id ?? '', COUNTRY)
    expect(availability.catalogItemId).toBe(one?.catalogItemId)
  })

  test('has promotions, each with its rules', async () => {
    const [first] = await partnerCenter.promotions.list(COUNTRY)
    if (first) expect((await partnerCenter.promotions.get(first.id, COUNTRY)).id).toBe(first.id)
  })

  test('has the offers of before new commerce, by category', async () => {
    expect(await partnerCenter.offers.categories(COUNTRY)).toBeInstanceOf(Array)
    const { value } = await partnerCenter.offers.pages({ country: COUNTRY }, { size: 5 }).next()
    expect(value ?? []).toBeInstanceOf(Array)
  })
})

test('a purchase may end on the days that Microsoft names', async () => {
  const days = await partnerCenter.subscriptions.termEndDates(customerId, { termDuration: 'P1Y' })
  expect(days).toBeInstanceOf(Array)
})

test('orders are listed by billing cycle, and without prices', async () => {
  const orders = await partnerCenter.orders.list(customerId, { billingType: 'monthly', withPrice: false })
  expect(orders).toBeInstanceOf(Array)
})

test('what was done is on record, and events can be told to a webhook', async () => {
  const { value: records } = await partnerCenter.auditRecords.pages({ size: 5 }).next()
  expect(records ?? []).toBeInstanceOf(Array)
  expect(await partnerCenter.webhooks.events()).toContain('subscription-updated')
})
