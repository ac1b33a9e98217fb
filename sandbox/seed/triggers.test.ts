import { describe, expect, it } from 'vitest'
import { openPartner, type Partner } from '../partner-center/testing/partner.ts'
import { basicLine, checkOut, createCart, createOrder, item } from '../partner-center/testing/purchases.ts'
import type { Customer } from './customer.ts'

function named(partner: Partner, name: string): Customer {
  const summary = partner.world.customers.find(({ companyName }) => companyName === name)
  const customer = summary && partner.world.findCustomer(summary.id)
  if (customer === undefined) throw new Error(`${name} is not in the seed`)
  return customer
}

describe('what triggers.ts promises about customers', () => {
  it.each([
    ['Contoso GmbH', undefined],
    ['Fabrikam SAS', undefined],
    ['Northwind Traders AS', undefined],
    ['A. Datum AG', undefined],
    ['Adventure Works Cycles', undefined],
    ['コントソ株式会社', undefined],
    ['Tailspin Toys S.r.l.', undefined],
    ['Alpine Ski House e.U.', undefined],
    ['Litware Sp. z o.o.', 13605],
    ['Proseware S.L.', 800073],
    ['Humongous Insurance A/S', 800074],
    ['Coho Winery Lda.', 800074],
    ['Wingtip Toys B.V.', 800075],
    ['Trey Research Oy', 900416],
  ])('%s gets %s at checkout', async (name, code) => {
    const partner = await openPartner()
    const customer = named(partner, name)
    const { status, body } = await checkOut(partner, customer, [basicLine(customer.country)])
    expect([status, body.code]).toEqual([code === undefined ? 201 : 403, code])
    if (code === undefined) expect(body.orders).toHaveLength(1)
  })

  it('Woodgrove Bank AB gets the monthly half of an order', async () => {
    const partner = await openPartner()
    const lines = [basicLine('SE'), basicLine('SE', { billingCycle: 'annual' })]
    const { body } = await checkOut(partner, named(partner, 'Woodgrove Bank AB'), lines)
    expect(body.orders).toHaveLength(1)
    expect(body.orderErrors).toMatchObject([{ code: 900121 }])
  })

  it('Bellows College may buy education plans, the Graphic Design Institute not yet', async () => {
    const partner = await openPartner()
    const errors = ['Bellows College', 'Graphic Design Institute'].map(async (name) => {
      const customer = named(partner, name)
      const catalogItemId = item('CFQ7TTC0LFA3:0001', customer.country, 'P1Y', 'education')
      const { body } = await createCart(partner, customer, [{ catalogItemId, quantity: 5, billingCycle: 'annual' }])
      return body.lineItems[0]?.error?.errorCode
    })
    expect(await Promise.all(errors)).toEqual([undefined, 10006])
  })
})

it.each([
  ['CFQ7TTC0QW7C:0001', 'P1Y', 'monthly', 403, 800020],
  ['CFQ7TTC0LH0P:0001', 'P1M', 'monthly', 400, 800017],
  ['DZH318Z0BQ5S:0001', 'P1Y', 'one_time', 400, 800010],
  ['CFQ7TTC0J203:000B', 'P1Y', 'monthly', 400, 900203],
] as const)('an order of %s is refused as triggers.ts says', async (sku, term, billingCycle, status, code) => {
  const partner = await openPartner()
  const lineItems = [{ lineItemNumber: 0, offerId: item(sku, 'DE', term), quantity: 1 }]
  const reply = await createOrder(partner, partner.customer({ country: 'DE' }), { billingCycle, lineItems })
  expect(reply).toMatchObject({ status, body: { code } })
})

it('customers bought things before the sandbox started, dated from then', async () => {
  const partner = await openPartner()
  const { id } = named(partner, 'Contoso GmbH')
  const { body } = await partner.call('GET', `/v1/customers/${id}/orders?include_price=true`)
  expect(body.items.map(({ status }) => status)).toEqual(Array(4).fill('completed'))
  expect(body.items[0]).toMatchObject({ creationDate: '2026-04-19T12:00:00.0000000Z', totalPrice: 0 })
  expect(body.items.slice(1).every(({ totalPrice }) => totalPrice > 0)).toBe(true)
  const subscriptions = await partner.call('GET', `/v1/customers/${id}/subscriptions`)
  expect(subscriptions.body.totalCount).toBe(4)
})
