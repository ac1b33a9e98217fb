import { expect, it } from 'vitest'
import type { Customer } from '../../seed/customer.ts'
import { openPartner, type Partner } from '../testing/partner.ts'
import { checkOut, createCart, item } from '../testing/purchases.ts'

const F3 = '39NFJQT1SNC7:0001:39NFJQT1Q5KM'
const year = (key: string, quantity: number, more: object = {}) => ({
  catalogItemId: item(key, 'DE'),
  quantity,
  billingCycle: 'annual',
  termDuration: 'P1Y',
  ...more,
})

async function judge(partner: Partner, customer: Customer, line: object) {
  const { body } = await partner.call('POST', `/v1/customers/${customer.id}/promotionEligibilities`, {
    body: { items: [line] },
  })
  return body.items[0]?.eligibilities[0]
}

/** Buys and lets it be provisioned. */
async function own(partner: Partner, customer: Customer, ...lines: ReturnType<typeof year>[]): Promise<void> {
  expect((await checkOut(partner, customer, lines)).status).toBe(201)
  partner.pass(60_000)
}

it('lists what runs now, and by id what has run and what is announced', async () => {
  const partner = await openPartner()
  const { body } = await partner.call('GET', '/v1/productpromotions?country=de&segment=Commercial')
  const ids = body.items.map(({ id }) => id)
  expect(ids).toContain(F3)
  for (const past of ['39NFJQT1PJQC:0001:39NFJQT1Q5KM', '39NFJQT1WFTR:0001:39NFJQT1R3DP']) {
    expect(ids).not.toContain(past)
    expect((await partner.call('GET', `/v1/productpromotions/${past}?country=DE`)).status).toBe(200)
  }
})

it('tells every constraint by id', async () => {
  const partner = await openPartner()
  const { body } = await partner.call('GET', `/v1/productpromotions/${F3}?country=DE`)
  expect(body).toMatchObject({
    promotionConstraints: {
      seatConstraints: [{ minSeats: 10, maxSeats: 100, type: 'SubscriptionQuantity' }],
      assetOwnershipLimits: [{ minAssets: 0, maxAssets: 3, type: 'LifetimeRedemptionCount' }],
      eligibilityConstraints: [{ isApplicable: true, type: 'FirstPurchase' }],
      productOwnershipConstraints: [[{ bigId: 'CFQ7TTC0MBMD/0002' }]],
    },
  })
})

it('applies a promotion for the first purchase once the product beside it is owned, and not again', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'DE' })
  const line = year('CFQ7TTC0LH05:0001', 10)
  expect((await judge(partner, customer, line))?.errors?.map(({ type }) => type)).toEqual([
    'PrerequisiteProductOwnership',
  ])
  await own(partner, customer, year('CFQ7TTC0MBMD:0002', 1))
  expect(await judge(partner, customer, line)).toEqual({ promotionId: F3, isEligible: true })
  const { body } = await createCart(partner, customer, [line, line])
  expect(body.lineItems.map(({ promotionId }) => promotionId)).toEqual([F3, undefined])
  await own(partner, customer, line)
  expect((await judge(partner, customer, line))?.errors).toMatchObject([{ type: 'OfferPurchasedPreviously' }])
})

it('counts how often a customer has used a promotion', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'DE' })
  const promotionId = '39NFJQT1W0RD:0001:39NFJQT1R3DM'
  const line = year('CFQ7TTC0LHSV:0001', 1, { promotionId })
  await own(partner, customer, line)
  const { body } = await createCart(partner, customer, [line, line])
  expect(body.lineItems.map(({ error }) => error?.errorCode)).toEqual([undefined, 10014])
  await own(partner, customer, line)
  expect((await judge(partner, customer, line))?.errors).toMatchObject([
    { type: 'RedemptionLimit', maxPromotionRedemptionCount: 2, remainingPromotionRedemptionCount: 0 },
  ])
  const other = partner.customer({ country: 'DE' })
  expect((await judge(partner, other, line))?.isEligible).toBe(true)
})

it('takes the seats that were bought under a promotion from those that are left', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'DE' })
  const line = year('CFQ7TTC0LH2Z:0002', 1_900, { billingCycle: 'monthly' })
  await own(partner, customer, line)
  const asked = { ...line, id: '7', quantity: '2400', promotionId: '39nfjqt1pm6c:0005:39nfjqt1q5l7' }
  expect((await judge(partner, customer, asked))?.errors).toMatchObject([
    { type: 'SeatCount', minimumRequiredSeats: 1, maximumRequiredSeats: 2_400, availableSeats: 500 },
  ])
  expect((await judge(partner, customer, { ...asked, quantity: 500 }))?.isEligible).toBe(true)
})

it('takes either of two sets of owned products, each as a whole', async () => {
  const partner = await openPartner()
  const [few, enough, other] = [1, 2, 3].map(() => partner.customer({ country: 'DE' }))
  if (!few || !enough || !other) throw new Error('three customers were made')
  const line = year('CFQ7TTC0HL8W:0001', 1)
  await own(partner, few, year('CFQ7TTC0LF8S:0002', 9))
  await own(partner, enough, year('CFQ7TTC0LF8S:0002', 10))
  await own(partner, other, year('CFQ7TTC0LFLX:0001', 1), year('CFQ7TTC0HD33:0003', 50))
  const answers = [few, enough, other].map(async (customer) => (await judge(partner, customer, line))?.isEligible)
  expect(await Promise.all(answers)).toEqual([false, true, true])
})

it('judges every promotion of an item when none is named, and says which items it does not know', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'US' })
  const line = { catalogItemId: 'CFQ7TTC0HBSJ:0001:CFQ7TTC0JQH3', quantity: 300, termDuration: 'P1M' }
  const path = `/v1/customers/${customer.id}/promotionEligibilities`
  const { body } = await partner.call('POST', path, {
    as: 'app',
    body: {
      Items: [
        { Id: '0', ...line, BillingCycle: 'monthly' },
        { ...line, catalogItemId: 'A:B:C', billingCycle: 1 },
      ],
    },
  })
  expect(body.items[0]?.eligibilities).toHaveLength(2)
  expect(body.items[1]?.eligibilities).toMatchObject([
    { isEligible: false, errors: [{ type: 'InvalidCatalogItemId' }] },
  ])
})
