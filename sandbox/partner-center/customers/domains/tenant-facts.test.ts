import { expect, it } from 'vitest'
import { openPartner } from '../../testing/partner.ts'

it('tells the organization and its domains as bare arrays, to whom has delegated access', async () => {
  const partner = await openPartner()
  const open = partner.customer({ country: 'SE', companyName: 'Fjäll AB', city: 'Umeå' })
  const closed = partner.customer({ delegatedAccess: false })
  const read = (id: string, what: string) => partner.call('GET', `/v1/customers/${id}/${what}`, { as: 'app' })
  expect((await read(open.id, 'organization')).body).toEqual([
    expect.objectContaining({ displayName: 'Fjäll AB', city: 'Umeå', countryLetterCode: 'SE' }),
  ])
  expect((await read(open.id, 'customDomains')).body).toEqual([open.domain])
  for (const what of ['organization', 'customdomains'])
    expect(await read(closed.id, what)).toMatchObject({ status: 403, body: { code: 900308 } })
})

it('adds a verified domain, which is taken from then on', async () => {
  const partner = await openPartner()
  const { id, domain } = partner.customer()
  const add = (changes: object = {}) =>
    partner.call('POST', `/v1/customers/${id}/verifieddomain`, {
      as: 'anneke',
      body: {
        VerifiedDomainName: 'Fjord.example',
        Domain: {
          AuthenticationType: 'Federated',
          Capability: 'Email',
          IsDefault: null,
          Name: 'Fjord.example',
          Status: 'Verified',
          VerificationMethod: 'None',
        },
        DomainFederationSettings: { IssuerUri: 'fjord.example' },
        ...changes,
      },
    })
  expect(await add({ DomainFederationSettings: null })).toMatchObject({ status: 400, body: { code: 800002 } })
  expect(await add()).toMatchObject({
    status: 201,
    body: {
      authenticationType: 'federated',
      capability: 'email',
      isDefault: false,
      isInitial: false,
      name: 'Fjord.example',
      status: 'verified',
      verificationMethod: 'dns_record',
    },
  })
  expect((await partner.call('GET', `/v1/customers/${id}/customDomains`)).body).toEqual([domain, 'Fjord.example'])
  expect((await partner.call('GET', `/v1/customers/${id}`)).body.customDomains).toEqual([domain, 'Fjord.example'])
  expect(await add()).toMatchObject({ status: 400, body: { code: 27100 } })
})

it('answers whether a domain is taken with a status and no body', async () => {
  const partner = await openPartner()
  const ask = (domain: string) => partner.call('HEAD', `/v1/domains/${domain}`, { as: 'app' })
  expect(await ask('CONTOSO.onmicrosoft.com')).toMatchObject({ status: 200, body: undefined })
  expect(await ask('nobody-has-this.onmicrosoft.com')).toMatchObject({ status: 404, body: undefined })
})

it('gives the link by which a customer accepts the partner, and the codes for government customers', async () => {
  const partner = await openPartner()
  const request = await partner.call('GET', '/v1/customers/relationshiprequests')
  expect(request.body).toMatchObject({ attributes: { objectType: 'RelationshipRequest' } })
  const url = new URL(Object(request.body).url)
  expect(url.searchParams.get('partnerId')).toBe(partner.world.tenantId)
  expect(url.hash).toBe('#/BillingAccounts/partner-invitation')
  const codes = await partner.call('GET', '/v1/customers/all/validations', { as: 'app' })
  expect(codes.body).toContainEqual({
    partnerId: partner.world.tenantId,
    organizationName: expect.any(String),
    validationId: '123456',
    maxCreates: 5,
    remainingCreates: 5,
    eTag: expect.stringMatching(/^W\/"datetime'.+'"$/),
  })
})
