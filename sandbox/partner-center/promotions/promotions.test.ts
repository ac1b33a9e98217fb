import { expect, it } from 'vitest'
import { openPartner } from '../testing/partner.ts'
import { basicLine, checkOut, createCart, item } from '../testing/purchases.ts'

it('lists the promotions of a market and tells the seats of one', async () => {
  const partner = await openPartner()
  const { body } = await partner.call('GET', '/v1/productpromotions?country=DE&segment=commercial')
  expect(body.items.map(({ id }) => id)).toContain('39NFJQT1Q2CP:0002:39NFJQT1Q6TW')
  const one = await partner.call('GET', '/v1/productpromotions/39NFJQT1Q2CP:0002:39NFJQT1Q6TW?country=DE')
  expect(one.body).toMatchObject({ promotionConstraints: { seatConstraints: [{ minSeats: 10, maxSeats: 2_999 }] } })
  expect((await partner.call('GET', '/v1/productpromotions?country=DE')).body.code).toBe(800002)
  expect(await partner.call('GET', '/v1/productpromotions?country=DE&segment=education')).toMatchObject({
    status: 400,
    body: { code: 800002 },
  })
  expect((await partner.call('GET', '/v1/productpromotions/none?country=DE')).status).toBe(404)
})

it('says which promotion a line would get, and why not', async () => {
  const partner = await openPartner()
  const copilot = { catalogItemId: item('CFQ7TTC0MM8R:0001', 'DE'), billingCycle: 'Annual', termDuration: 'P1Y' }
  const items = [
    { id: 0, ...copilot, quantity: 10 },
    { id: 1, ...copilot, quantity: 9 },
    { id: 2, ...copilot, quantity: 10, billingCycle: 'monthly' },
    { id: 3, ...copilot, quantity: 10, promotionId: '39NFJQT1AAAA:0001:39NFJQT1BBBB' },
    { id: 4, ...basicLine('DE'), billingCycle: 'monthly' },
  ]
  const { body } = await partner.call('POST', `/v1/customers/${partner.customer().id}/promotionEligibilities`, {
    body: { items },
  })
  expect(body.items.map(({ eligibilities: [first] }) => [first?.isEligible, first?.errors?.[0]?.type])).toEqual([
    [true, undefined],
    [false, 'SeatCount'],
    [false, 'Term'],
    [false, 'InvalidPromotion'],
    [false, 'NoPromotionsAvailable'],
  ])
})

it('offers month ends and the ends of subscriptions as end dates, and takes them', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'DE' })
  await checkOut(partner, customer, [basicLine('DE')])
  partner.pass(40 * 24 * 60 * 60_000)
  const datesFor = async (term: string) => {
    const { body } = await partner.call(
      'GET',
      `/v1/customers/${customer.id}/subscriptions/customTermEndDates?term_duration=${term}`,
    )
    return body.items.map((date) => date.allowedCustomTermEndDate)
  }
  expect(await datesFor('P1M')).toEqual(['2026-12-31T00:00:00'])
  expect(await datesFor('P1Y')).toEqual(['2027-11-30T00:00:00', '2027-11-16T00:00:00'])
  for (const customTermEndDate of await datesFor('P1Y')) {
    const { body } = await createCart(partner, customer, [
      basicLine('DE', { customTermEndDate: `${customTermEndDate}Z` }),
    ])
    expect(body.lineItems[0]).not.toHaveProperty('error')
  }
  const wrong = await partner.call('GET', `/v1/customers/${customer.id}/subscriptions/customTermEndDates`)
  expect(wrong).toMatchObject({ status: 400, body: { code: 800002 } })
})
