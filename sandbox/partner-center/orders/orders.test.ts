import { describe, expect, it } from 'vitest'
import { openPartner, type Reply } from '../testing/partner.ts'
import { basicOrderLine, createOrder, item } from '../testing/purchases.ts'

const codeOf = ({ status, body }: Reply): [number, unknown] => [status, body.code]

describe('a new order', () => {
  it('is pending, echoes the partner ids unchanged, the repeated primary included, and shows no prices', async () => {
    const partner = await openPartner()
    const ids = { PartnerIdOnRecord: '873452', AdditionalPartnerIdsOnRecord: ['4847383', '873452'] }
    const customer = partner.customer({ country: 'FR' })
    const { status, body } = await createOrder(partner, customer, { lineItems: [basicOrderLine('FR', ids)] })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{12}$/),
      referenceCustomerId: customer.id,
      status: 'pending',
      billingCycle: 'monthly',
      currencyCode: 'EUR',
      transactionType: 'UserPurchase',
    })
    expect(body.lineItems[0]).toMatchObject({
      partnerIdOnRecord: '873452',
      additionalPartnerIdsOnRecord: ['4847383', '873452'],
    })
    expect(body).not.toHaveProperty('totalPrice')
    expect(body.lineItems[0]).not.toHaveProperty('pricing')
  })

  it('needs no partner id on record', async () => {
    const partner = await openPartner()
    const { status, body } = await createOrder(
      partner,
      partner.customer(),
      { lineItems: [basicOrderLine('DE')] },
      { as: 'app' },
    )
    expect(status).toBe(201)
    expect(body.lineItems[0]).not.toHaveProperty('partnerIdOnRecord')
  })

  it('takes unknown as billing cycle and finds the item’s own', async () => {
    const partner = await openPartner()
    const offerId = item('DG7GMGF0PWHC:0001', 'DE', null)
    const lines = [{ lineItemNumber: 0, offerId, quantity: 2 }]
    const { body } = await createOrder(partner, partner.customer(), { billingCycle: 'Unknown', lineItems: lines })
    expect(body).toMatchObject({ billingCycle: 'one_time', id: expect.stringMatching(/^.{33}$/) })
    expect(body.lineItems[0]?.termDuration).toBe('')
  })

  it.each([
    ['a helpdesk agent', { as: 'tomas' }, {}, 403, 900150],
    ['an App-only token with a reseller', { as: 'app' }, { partnerIdOnRecord: '517285' }, 403, 900329],
    ['an unknown reseller', {}, { partnerIdOnRecord: '999' }, 404, 800015],
    ['the provider as reseller', {}, { partnerIdOnRecord: '5104217' }, 404, 2072],
    ['an advisor as reseller', {}, { partnerIdOnRecord: '4391507' }, 400, 800016],
    ['a reseller without agreement', {}, { partnerIdOnRecord: '6151993' }, 403, 900123],
    ['a closed reseller', {}, { partnerIdOnRecord: '6160437' }, 400, 900154],
    ['additional ids alone', {}, { additionalPartnerIdsOnRecord: ['517285'] }, 400, 800002],
    [
      'six additional ids',
      {},
      { partnerIdOnRecord: '517285', additionalPartnerIdsOnRecord: Array(6).fill('873452') },
      400,
      800002,
    ],
    ['a line number that is not 0', {}, { lineItemNumber: 1 }, 400, 800071],
    ['an unknown product', {}, { offerId: 'CFQ7TTC0XXXX:0001:CFQ7TTC0K971' }, 404, 400013],
    ['an unknown SKU', {}, { offerId: 'CFQ7TTC0LH18:9999:CFQ7TTC0K971' }, 404, 400018],
    ['a stale availability', {}, { offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0OLD1' }, 404, 400019],
    ['too many seats', {}, { quantity: 301 }, 400, 900275],
    ['a bad promotion', {}, { promotionId: 'x' }, 400, 27007],
  ])('refuses %s', async (_what, options, changes, status, code) => {
    const partner = await openPartner()
    const reply = await createOrder(
      partner,
      partner.customer({ country: 'DE' }),
      { lineItems: [basicOrderLine('DE', changes)] },
      options,
    )
    expect(codeOf(reply)).toEqual([status, code])
  })

  it('refuses for the first reason in the documented order', async () => {
    const partner = await openPartner()
    const wrong = { lineItemNumber: 3, offerId: 'CFQ7TTC0XXXX:0001:Y', quantity: 999, partnerIdOnRecord: '999' }
    const bad = partner.customer({ country: 'DE', validation: 'NotAllowed', agreement: 'none' })
    const noAgreement = partner.customer({ country: 'DE', agreement: 'none' })
    const good = partner.customer({ country: 'DE' })
    const fine = { lineItemNumber: 0, offerId: item('CFQ7TTC0LH18:0001', 'DE') }
    const attempts = [
      [bad, { PartnerOnRecordAttestationAccepted: false, lineItems: [wrong] }],
      [noAgreement, { PartnerOnRecordAttestationAccepted: false, lineItems: [wrong] }],
      [good, { PartnerOnRecordAttestationAccepted: false, lineItems: [{ ...wrong, quantity: 'many' }] }],
      [good, { PartnerOnRecordAttestationAccepted: false, lineItems: [wrong] }],
      [good, { PartnerOnRecordAttestationAccepted: false, lineItems: [{ ...wrong, lineItemNumber: 0 }] }],
      [good, { lineItems: [{ ...wrong, lineItemNumber: 0 }] }],
      [good, { lineItems: [{ ...wrong, ...fine }] }],
      [good, { lineItems: [{ ...wrong, ...fine, partnerIdOnRecord: '517285' }] }],
    ] as const
    const codes: unknown[] = []
    for (const [customer, body] of attempts) codes.push((await createOrder(partner, customer, body)).body.code)
    expect(codes).toEqual([800075, 13605, 800002, 800071, 900206, 400013, 800015, 900275])
  })

  it('refuses additional ids outside EU and EFTA, and segments without qualification', async () => {
    const partner = await openPartner()
    const ids = { partnerIdOnRecord: '4847383', additionalPartnerIdsOnRecord: ['517285'] }
    const inUs = await createOrder(partner, partner.customer({ country: 'US' }), {
      lineItems: [basicOrderLine('US', ids)],
    })
    const offerId = item('CFQ7TTC0LFA3:0001', 'DE', 'P1Y', 'education')
    const noSchool = await createOrder(partner, partner.customer({ country: 'DE' }), {
      lineItems: [basicOrderLine('DE', { offerId })],
    })
    expect(codeOf(inUs)).toEqual([400, 800002])
    expect(codeOf(noSchool)).toEqual([400, 800086])
  })
})

describe('orders that exist', () => {
  it('are read at once by id and listed after a while, with prices when asked', async () => {
    const partner = await openPartner()
    partner.world.clock.listedAfterMs = 60_000
    const customer = partner.customer({ country: 'DE' })
    const { body: order } = await createOrder(partner, customer, { lineItems: [basicOrderLine('DE')] })
    const path = `/v1/customers/${customer.id}/orders`
    expect((await partner.call('GET', `${path}/${order.id}`)).body.id).toBe(order.id)
    expect((await partner.call('GET', path)).body.totalCount).toBe(0)
    partner.pass(60_000)
    const { body } = await partner.call('GET', `${path}?include_price=true`)
    expect(body.items[0]).toMatchObject({
      id: order.id,
      totalPrice: 336,
      lineItems: [{ pricing: { extendedPrice: 336 } }],
    })
    expect((await partner.call('GET', `${path}?billingType=Annual`)).body.totalCount).toBe(0)
    expect((await partner.call('GET', `${path}?billingType=monthly`)).body.totalCount).toBe(1)
  })

  it('are 404 with code 20000 when nobody made them', async () => {
    const partner = await openPartner()
    const reply = await partner.call('GET', `/v1/customers/${partner.customer().id}/orders/0123456789ab`)
    expect(codeOf(reply)).toEqual([404, 20000])
  })
})
