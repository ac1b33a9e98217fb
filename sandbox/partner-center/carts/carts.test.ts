import { describe, expect, it } from 'vitest'
import { openPartner } from '../testing/partner.ts'
import { basicLine, createCart, item, OFFICE_E5 } from '../testing/purchases.ts'

const days = (count: number) => count * 24 * 60 * 60 * 1_000

describe('a new cart', () => {
  it('is created with 201 although a line is wrong; the others have prices', async () => {
    const partner = await openPartner()
    const customer = partner.customer({ country: 'DE' })
    const { status, body } = await createCart(partner, customer, [
      basicLine('DE'),
      basicLine('DE', { catalogItemId: 'CFQ7TTC0LH18:0001:CFQ7TTC0MISS' }),
    ])
    expect(status).toBe(201)
    expect(body.status).toBe('Active')
    expect(body.lineItems[0]).not.toHaveProperty('error')
    expect(body.lineItems[0]?.pricing?.listPrice).toBeGreaterThan(0)
    expect(body.lineItems[1]?.error).toMatchObject({ errorCode: 10001, errorDescription: expect.any(String) })
    expect(body.lineItems[1]).not.toHaveProperty('pricing')
  })

  it.each([
    ['too many seats', { quantity: 301 }, 10015],
    ['no seats', { quantity: 0 }, 10010],
    ['a foreign currency', { currencyCode: 'JPY' }, 10000],
    ['another term than the availability’s', { termDuration: 'P1M' }, 400039],
    ['a billing cycle the term has not', { billingCycle: 'Triennial' }, 10013],
    ['an unknown promotion', { promotionId: '39NFJQT1AAAA:0001:39NFJQT1BBBB' }, 10014],
    ['an end date inside a month', { customTermEndDate: '2027-03-10T00:00:00Z' }, 10017],
    ['an end date after the term', { customTermEndDate: '2028-03-31T00:00:00Z' }, 10017],
  ])('writes the error for %s beside the line', async (_what, changes, errorCode) => {
    const partner = await openPartner()
    const { status, body } = await createCart(partner, partner.customer({ country: 'DE' }), [basicLine('DE', changes)])
    expect(status).toBe(201)
    expect(body.lineItems[0]?.error?.errorCode).toBe(errorCode)
  })

  it.each([
    ['a missing attestation of the SKU', 'CFQ7TTC0J203:000B', 'P1Y', 10012],
    ['an add-on without its plan', 'CFQ7TTC0HDJX:0001', 'P1Y', 400041],
    ['an exhausted quota', 'CFQ7TTC0LH0P:0001', 'P1M', 10002],
    ['a reservation without Azure plan', 'DZH318Z0BQ3Q:0001', 'P1Y', 10010],
  ] as const)('writes the error for %s beside the line', async (_what, key, term, errorCode) => {
    const partner = await openPartner()
    const line = {
      catalogItemId: item(key, 'DE', term),
      quantity: 1,
      billingCycle: key.startsWith('DZH') ? 'one_time' : 'monthly',
    }
    const { body } = await createCart(partner, partner.customer({ country: 'DE' }), [line])
    expect(body.lineItems[0]?.error?.errorCode).toBe(errorCode)
  })

  it('takes an add-on together with its plan, and an attested Windows 365', async () => {
    const partner = await openPartner()
    const { body } = await createCart(partner, partner.customer({ country: 'DE' }), [
      basicLine('DE'),
      { catalogItemId: item('CFQ7TTC0HDJX:0001', 'DE'), quantity: 5, billingCycle: 'Monthly' },
      {
        catalogItemId: item('CFQ7TTC0J203:000B', 'DE'),
        quantity: 5,
        billingCycle: 'monthly',
        attestationAccepted: true,
      },
    ])
    expect(body.lineItems.map((line) => line.error)).toEqual([undefined, undefined, undefined])
    expect(body.lineItems[1]).toMatchObject({ billingCycle: 'monthly', termDuration: 'P1Y', orderGroup: '0' })
  })

  it('puts lines into groups by billing cycle and publisher', async () => {
    const partner = await openPartner()
    const { body } = await createCart(partner, partner.customer({ country: 'DE' }), [
      basicLine('DE'),
      basicLine('DE', { billingCycle: 'annual' }),
      { catalogItemId: item('DG7GMGF0PWHC:0001', 'DE', null), quantity: 1, billingCycle: 'one_time' },
      { catalogItemId: item('DZH318Z0BXWC:0001', 'DE', 'P1M'), quantity: 1, billingCycle: 'monthly' },
      {
        catalogItemId: item('CFQ7TTC0LCHC:0009', 'DE', 'P1M'),
        quantity: 5,
        billingCycle: 'none',
        renewsTo: [{ termDuration: 'P1Y' }],
      },
      { catalogItemId: item(OFFICE_E5, 'DE', 'P1M'), quantity: 1, billingCycle: 'monthly' },
    ])
    expect(body.lineItems.map((line) => line.error)).toEqual(Array(6).fill(undefined))
    expect(body.lineItems.map((line) => line.orderGroup)).toEqual(['0', '1', '2', '3', '4', '0'])
    expect(body.lineItems[4]?.renewsTo).toEqual({ termDuration: 'P1Y' })
    expect(body.lineItems[2]).not.toHaveProperty('termDuration')
  })

  it.each([
    ['no attestation', { PartnerOnRecordAttestationAccepted: false }, 900206],
    ['no lines', { lineItems: [] }, 800002],
    [
      'a quantity that is no number',
      { lineItems: [{ catalogItemId: 'x', quantity: 'five', billingCycle: 'monthly' }] },
      800002,
    ],
    ['no catalogue item', { lineItems: [{ quantity: 1, billingCycle: 'monthly' }] }, 900142],
    ['an unknown billing cycle', { lineItems: [{ catalogItemId: 'x', quantity: 1, billingCycle: 'weekly' }] }, 900126],
  ])('is refused as a whole for %s', async (_what, changes, code) => {
    const partner = await openPartner()
    const { id } = partner.customer({ country: 'DE' })
    const body = { PartnerOnRecordAttestationAccepted: true, lineItems: [basicLine('DE')], ...changes }
    expect(await partner.call('POST', `/v1/customers/${id}/carts`, { body })).toMatchObject({
      status: 400,
      body: { code },
    })
  })

  it('is not for helpdesk agents', async () => {
    const partner = await openPartner()
    const reply = await createCart(partner, partner.customer(), [basicLine('DE')], { as: 'tomas' })
    expect(reply).toMatchObject({ status: 403, body: { code: 900150 } })
  })
})

describe('a cart that exists', () => {
  it('is replaced by an update, keeps its end, and is gone after seven days', async () => {
    const partner = await openPartner()
    const customer = partner.customer({ country: 'DE' })
    const { body: cart } = await createCart(partner, customer, [basicLine('DE')])
    const path = `/v1/customers/${customer.id}/carts/${cart.id}`
    partner.pass(days(3))
    const lineItems = [{ id: 0, ...basicLine('DE', { quantity: 9 }) }]
    const updated = await partner.call('PUT', path, { body: { partnerOnRecordAttestationAccepted: true, lineItems } })
    expect(updated).toMatchObject({ status: 200, body: { expirationTimestamp: cart.expirationTimestamp } })
    expect(updated.body.lastModifiedTimestamp > cart.lastModifiedTimestamp).toBe(true)
    expect((await partner.call('GET', path)).body.lineItems[0]?.quantity).toBe(9)
    partner.pass(days(4))
    expect(await partner.call('GET', path)).toMatchObject({ status: 404, body: { code: 800008 } })
    expect(await partner.call('POST', `${path}/checkout`)).toMatchObject({ status: 404, body: { code: 800008 } })
  })

  it('is not shown under another customer', async () => {
    const partner = await openPartner()
    const { body: cart } = await createCart(partner, partner.customer(), [basicLine('DE')])
    const reply = await partner.call('GET', `/v1/customers/${partner.customer().id}/carts/${cart.id}`)
    expect(reply).toMatchObject({ status: 404, body: { code: 800008 } })
  })
})

describe('resellers on a cart', () => {
  const participants = (primary: string, ...additional: string[]) => [
    { key: 'transaction_reseller', value: primary },
    ...additional.map((value) => ({ key: 'additional_transaction_reseller', value })),
  ]

  it.each([
    ['an unknown id', participants('999'), 404, 800015],
    ['the provider itself', participants('5104217'), 404, 2072],
    ['an advisor', participants('4391507'), 400, 800016],
    ['a closed account', participants('6160437'), 400, 900154],
    ['no partner agreement', participants('6151269'), 403, 900123],
    ['additional ids without a primary', participants('x', '517285').slice(1), 400, 800002],
    ['six additional ids', participants('517285', ...Array(6).fill('4847383')), 400, 800002],
    ['an unknown part', [{ key: 'constructor', value: '517285' }], 400, 900126],
    ['a bad additional id', participants('517285', '999'), 404, 800015],
  ])('refuses %s', async (_what, wrong, status, code) => {
    const partner = await openPartner()
    const reply = await createCart(partner, partner.customer({ country: 'DE' }), [
      basicLine('DE', { participants: wrong }),
    ])
    expect(reply).toMatchObject({ status, body: { code } })
  })

  it('accepts additional ids in the EU and EFTA, the repeated primary among them, and nowhere else', async () => {
    const partner = await openPartner()
    const line = (country: string) => basicLine(country, { participants: participants('873452', '4847383', '873452') })
    for (const country of ['DE', 'NO', 'CH']) {
      const { status, body } = await createCart(partner, partner.customer({ country }), [line(country)])
      expect(status).toBe(201)
      expect(body.lineItems[0]?.participants).toHaveLength(3)
    }
    for (const country of ['US', 'GB', 'JP']) {
      const reply = await createCart(partner, partner.customer({ country }), [line(country)])
      expect(reply).toMatchObject({ status: 400, body: { code: 800002 } })
    }
  })
})
