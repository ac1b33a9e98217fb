import { expect, it } from 'vitest'
import { openPartner } from '../testing/partner.ts'

const EXCHANGE = '195416C1-3447-423A-B37B-EE59A99A19C4'

it('lists the offers of a market whole, or in pages by size and offset', async () => {
  const partner = await openPartner()
  const whole = await partner.call('GET', '/v1/offers?country=us', { as: 'app' })
  expect(whole.body.totalCount).toBeGreaterThan(36)
  expect(whole.body.items[0]?.attributes).toEqual({ objectType: 'Offer' })
  const ids: unknown[] = []
  let path: string | undefined = '/v1/offers?country=us&size=10'
  while (path !== undefined) {
    const { body } = await partner.call('GET', path)
    expect(body.totalCount).toBe(body.items.length)
    ids.push(...body.items.map(({ id }) => id))
    path = body.links.next?.uri
  }
  expect(ids).toEqual(whole.body.items.map(({ id }) => id))
  expect((await partner.call('GET', '/v1/offers?country=US&offset=5000&size=10')).body.items).toEqual([])
  expect((await partner.call('GET', '/v1/offers?country=US&size=ten')).body.code).toBe(2000)
})

it('finds an offer by id in any case, with its add-ons, and says that modern ids belong elsewhere', async () => {
  const partner = await openPartner()
  const offer = await partner.call('GET', `/v1/offers/${EXCHANGE.toLowerCase()}?country=DE`, {
    headers: { 'X-Locale': 'de-DE' },
  })
  expect(offer.body).toMatchObject({ id: EXCHANGE, isAddOn: false, hasAddOns: true, country: 'DE', locale: 'de-DE' })
  const addOns = await partner.call('GET', `/v1/offers/${EXCHANGE}/addons?country=DE`)
  expect(addOns.body.items).toMatchObject([{ id: '2828BE95-46BA-4F91-B2FD-0BEF192ECF60', isAddOn: true }])
  const refused = async (id: string) => {
    const { status, body } = await partner.call('GET', `/v1/offers/${id}?country=DE`)
    return [status, body.code]
  }
  expect(await refused('CFQ7TTC0LH18')).toEqual([400, 2100])
  expect(await refused('CFQ7TTC0LH18:0001:CFQ7TTC0K971')).toEqual([400, 2100])
  expect(await refused('mail')).toEqual([400, 800004])
  expect(await refused('00000000-0000-0000-0000-000000000001')).toEqual([404, 1000])
})

it('shows a customer the offers of its own segments, and of one category when asked', async () => {
  const partner = await openPartner()
  const school = partner.customer({
    country: 'IE',
    qualifications: [{ qualification: 'Education', vettingStatus: 'Approved' }],
  })
  const names = async (id: string) =>
    (await partner.call('GET', `/v1/customers/${id}/offers`)).body.items.map(({ name }) => name)
  expect(await names(school.id)).toContain('Office 365 A3 for faculty (legacy)')
  expect(await names(partner.customer().id)).not.toContain('Office 365 A3 for faculty (legacy)')
  const trials = await partner.call('GET', '/v1/offers?country=US&offer_category_id=trial_key')
  expect(trials.body.items).toMatchObject([{ isTrial: true, supportedBillingCycles: ['none'] }])
})

it('names the categories by market and by customer', async () => {
  const partner = await openPartner()
  const byMarket = await partner.call('GET', '/v1/offercategories?country=DE')
  expect(byMarket.body.items.map(({ id }) => id)).toContain('Government_Key')
  const byCustomer = await partner.call('GET', `/v1/customers/${partner.customer().id}/offercategories`)
  expect(byCustomer.body).toEqual(byMarket.body)
  expect((await partner.call('GET', '/v1/offercategories')).body.code).toBe(800002)
})
