import { expect, it } from 'vitest'
import { openPartner, type Partner } from '../testing/partner.ts'

async function read(partner: Partner, name: string, as: 'anneke' | 'app' = 'anneke') {
  return partner.call('GET', `/v1/profiles/${name}`, { as })
}

it('shows the partner’s own profiles to people, the legal one to the application too', async () => {
  const partner = await openPartner()
  expect((await read(partner, 'organization')).body).toMatchObject({
    id: partner.world.tenantId,
    tenantId: partner.world.tenantId,
    companyName: 'Nordhavn Distribution',
    profileType: 'OrganizationProfile',
    attributes: { etag: expect.any(String), objectType: 'OrganizationProfile' },
  })
  expect((await read(partner, 'billing')).body).toMatchObject({ billingCurrency: 'EUR', profileType: 'BillingProfile' })
  expect((await read(partner, 'support')).body).toMatchObject({ telephone: '+45 70 10 20 30' })
  expect((await read(partner, 'legalbusiness?vettingVersion=LastFinalized', 'app')).body).toMatchObject({
    vettingStatus: 'authorized',
    profileType: 'LegalBusinessProfile',
  })
  expect(await read(partner, 'legalbusiness?vettingVersion=Next')).toMatchObject({
    status: 400,
    body: { code: 900126 },
  })
  for (const name of ['organization', 'billing', 'support', 'mpn'])
    expect(await read(partner, name, 'app')).toMatchObject({ status: 403, body: { code: 900329 } })
})

it('replaces a profile while its etag holds', async () => {
  const partner = await openPartner()
  const { body } = await read(partner, 'organization')
  const put = (changes: object) =>
    partner.call('PUT', '/v1/profiles/organization', { as: 'anneke', body: { ...body, ...changes } })
  const first = await put({ companyName: 'Nordhavn A/S' })
  expect(first).toMatchObject({ status: 200, body: { companyName: 'Nordhavn A/S' } })
  expect((await read(partner, 'organization')).body).toEqual(first.body)
  expect(await put({ companyName: 'Sydhavn A/S' })).toMatchObject({ status: 400, body: { code: 2055 } })
})

it.each(['support', 'supportprofile'])('takes the support profile under profiles/%s', async (path) => {
  const partner = await openPartner()
  const body = {
    Email: 'help@example.com',
    Telephone: 4255555555,
    Website: 'www.example.com',
    ProfileType: 'support_profile',
  }
  const reply = await partner.call('PUT', `/v1/profiles/${path}`, { as: 'anneke', body })
  expect(reply).toMatchObject({ status: 200, body: { telephone: '4255555555', profileType: 'support_profile' } })
  expect((await read(partner, 'support')).body).toMatchObject({ email: 'help@example.com' })
})

it('answers a change of the billing profile in PascalCase and keeps the currency', async () => {
  const partner = await openPartner()
  const { body } = await read(partner, 'billing')
  const put = (changes: object, as: 'anneke' | 'sana' = 'anneke') =>
    partner.call('PUT', '/v1/profiles/billing', { as, body: { ...body, ...changes } })
  expect(await put({ billingCurrency: 'USD' })).toMatchObject({ status: 400, body: { code: 3000 } })
  expect(await put({}, 'sana')).toMatchObject({ status: 403, body: { code: 900150 } })
  expect(await put({ purchaseOrderNumber: 'PO-7' })).toMatchObject({
    status: 200,
    body: { PurchaseOrderNumber: 'PO-7', Address: { Country: 'DK' }, Attributes: { ObjectType: 'BillingProfile' } },
  })
  expect((await read(partner, 'billing')).body).toMatchObject({ purchaseOrderNumber: 'PO-7' })
})
