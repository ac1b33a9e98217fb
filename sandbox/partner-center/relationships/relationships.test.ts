import { expect, it } from 'vitest'
import { openPartner } from '../testing/partner.ts'

it('lists the provider’s resellers with location, and a customer’s without', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ country: 'DE', resellers: ['4847383', '517285'] })
  const all = await partner.call('GET', '/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf')
  const own = await partner.call('GET', `/v1/customers/${customer.id}/relationships`)
  expect(all.body.totalCount).toBeGreaterThanOrEqual(30)
  expect(all.body.items).toContainEqual(
    expect.objectContaining({ mpnId: '4847433', name: 'ReleCloud', location: 'BR', state: 'Active' }),
  )
  expect(own.body.items.map((item) => item.mpnId)).toEqual(['4847383', '517285'])
  expect(own.body.items[0]).not.toHaveProperty('location')
})

it('finds a reseller by a part of its name', async () => {
  const partner = await openPartner()
  const filter = encodeURIComponent(JSON.stringify({ Field: 'Name', Value: 'cloud', Operator: 'substring' }))
  const { body } = await partner.call(
    'GET',
    `/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf&filter=${filter}`,
  )
  expect(body.totalCount).toBeGreaterThan(1)
  expect(body.items.every((item) => item.name.toLowerCase().includes('cloud'))).toBe(true)
})

it.each(['Location', 'constructor'])('refuses to filter resellers by %s', async (Field) => {
  const partner = await openPartner()
  const filter = encodeURIComponent(JSON.stringify({ Field, Value: 'x', Operator: 'substring' }))
  const path = `/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf&filter=${filter}`
  expect(await partner.call('GET', path)).toMatchObject({ status: 400, body: { code: 2000 } })
})

it('verifies PartnerIDs and names the provider when none is given', async () => {
  const partner = await openPartner()
  const own = await partner.call('GET', '/v1/profiles/mpn')
  const known = await partner.call('GET', '/v1/profiles/mpn?mpnId=4847383')
  const unknown = await partner.call('GET', '/v1/profiles/mpn?mpnId=9999999')
  expect(own.body).toMatchObject({ mpnId: '5104217', profileType: 'MpnProfile' })
  expect(known.body.partnerName).toBe('First Up Consultants')
  expect(unknown).toMatchObject({
    status: 404,
    body: { code: 3000, description: 'Partner Organization with partner_id 9999999 could not be found', data: [] },
  })
})

it.each([
  ['mpnId=4847383', 200, undefined],
  ['mpnId=6151269', 400, 2203],
  ['mpnId=6160437', 400, 2204],
  ['mpnId=6177820', 400, 2201],
  ['mpnId=123', 400, 2200],
  ['mpnId=abc', 400, 2000],
  ['tenantId=abc', 400, 2000],
  ['tenantId=11111111-2222-4333-8444-555555555555', 400, 2205],
  ['mpnId=4847383&tenantId=484e548c-f5f3-4528-93a9-c16c6373cb59', 400, 2000],
  ['tenantId=484e548c-f5f3-4528-93a9-c16c6373cb59', 200, undefined],
  ['', 400, 2001],
])('answers the agreement status for “%s” with %i and code %s', async (query, status, code) => {
  const partner = await openPartner()
  const reply = await partner.call('GET', `/v1/compliance/csp/agreementstatus?${query}`)
  expect(reply.status).toBe(status)
  expect(reply.body.code).toBe(code)
  if (status === 200) expect(reply.body).toEqual({ isAgreementSigned: true })
})

it('says who refused an agreement status, and where help is', async () => {
  const partner = await openPartner()
  const ask = async (query: string) => (await partner.call('GET', `/v1/compliance/csp/agreementstatus?${query}`)).body
  const help = [expect.stringMatching(/^https:/)]
  expect(await ask('')).toMatchObject({ source: 'ComplianceController', data: [] })
  expect(await ask('mpnId=abc')).toMatchObject({ source: 'PartnerApiServiceControllers', data: [] })
  expect(await ask('mpnId=6151269')).toMatchObject({ source: 'PartnerFD', data: help })
  expect(await ask('mpnId=6177820')).toMatchObject({ description: expect.stringMatching(/Japan.*Denmark/) })
})
