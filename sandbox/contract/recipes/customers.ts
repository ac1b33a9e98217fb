import { randomUUID } from 'node:crypto'
import { buyer } from '../fixtures.ts'
import type { Body, Recipes } from '../recipe.ts'

const root = '/v1/customers/:customerId'
const of = (customer: { id: string }, rest = '') => ({
  path: `/v1/customers/${customer.id}${rest}`,
  as: 'anneke' as const,
})

const newCustomer = (domain: string) => ({
  companyProfile: { domain },
  billingProfile: {
    culture: 'en-US',
    email: 'someone@example.com',
    language: 'en',
    companyName: 'Made for a test',
    defaultAddress: {
      firstName: 'Ada',
      lastName: 'Lovelace',
      addressLine1: '1 Microsoft Way',
      city: 'Redmond',
      state: 'WA',
      postalCode: '98052',
      country: 'US',
      phoneNumber: '4255550101',
    },
  },
})

const newDomain = {
  authenticationType: 'Managed',
  capability: 'Email',
  isDefault: false,
  name: 'example.com',
  status: 'Verified',
  verificationMethod: 'DnsRecord',
}

const address = { addressLine1: '1 Microsoft Way', city: 'Redmond', state: 'WA', postalCode: '98052', country: 'US' }

/** What a billing profile keeps: whose it is and in which country. */
function standing(profile: object): Body {
  const { id, defaultAddress } = { id: undefined, defaultAddress: undefined, ...profile }
  return { id, defaultAddress }
}

/** ch. 4: customers and what is known of them. */
export const customerRecipes: Recipes = {
  'GET /v1/customers': () => ({ path: '/v1/customers?size=10' }),
  'POST /v1/customers'(_, sent) {
    const domain = `made${randomUUID().slice(0, 8)}.onmicrosoft.com`
    const body: Body = sent ?? newCustomer(domain)
    const given = body.companyProfile ?? body.CompanyProfile
    const profile = typeof given === 'object' ? given : {}
    return { path: '/v1/customers', as: 'anneke', body: { ...body, companyProfile: { ...profile, domain } } }
  },
  [`GET ${root}`]: (partner) => of(buyer(partner)),
  [`PATCH ${root}`]: (partner, sent) => ({
    ...of(buyer(partner)),
    body: sent ?? { relationshipToPartner: 'none', attributes: { objectType: 'Customer' } },
  }),
  [`DELETE ${root}`](partner) {
    partner.world.integrationSandbox = true
    return of(partner.customer())
  },
  'HEAD /v1/domains/:domain'(partner) {
    return { path: `/v1/domains/${partner.customer().domain}` }
  },
  [`POST ${root}/verifieddomain`]: (partner, sent) => ({
    ...of(buyer(partner), '/verifieddomain'),
    body: sent ?? { VerifiedDomainName: newDomain.name, Domain: newDomain },
  }),
  [`GET ${root}/qualification`]: (partner) => of(buyer(partner), '/qualification'),
  [`PUT ${root}/qualification`]: (partner) => ({ ...of(partner.customer(), '/qualification'), body: 'education' }),
  [`GET ${root}/profiles/company`]: (partner) => of(buyer(partner), '/profiles/company'),
  [`GET ${root}/profiles/billing`]: (partner) => of(buyer(partner), '/profiles/billing'),
  async [`PUT ${root}/profiles/billing`](partner, sent) {
    const trial = of(buyer(partner), '/profiles/billing')
    const { body } = await partner.call('GET', trial.path, { as: 'anneke' })
    const { etag } = { etag: '', ...body.attributes }
    return {
      ...trial,
      headers: { 'if-match': `"${etag}"` },
      body: sent === undefined ? body : { ...sent, ...standing(body), attributes: { etag } },
    }
  },
  [`GET ${root}/qualifications`]: (partner) => of(buyer(partner), '/qualifications'),
  [`POST ${root}/qualifications`]: (partner, sent) => ({
    ...of(partner.customer(), '/qualifications'),
    body: sent ?? { qualification: 'education', educationSegment: 'K12', website: 'school.example' },
  }),
  [`GET ${root}/validationStatus`]: (partner) => of(buyer(partner), '/validationStatus?type=account'),
  [`GET ${root}/relationships`]: (partner) => of(buyer(partner), '/relationships'),
  [`GET ${root}/agreements`]: (partner) => of(buyer(partner), '/agreements?agreementType=MicrosoftCustomerAgreement'),
  [`POST ${root}/agreements`]: (partner, sent) => ({
    ...of(partner.customer({ agreement: 'none' }), '/agreements'),
    body: sent ?? {
      primaryContact: { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@example.com', phoneNumber: '4255550101' },
      templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
      dateAgreed: '2026-11-16T00:00:00Z',
      type: 'MicrosoftCustomerAgreement',
    },
  }),
  [`GET ${root}/directSignedMicrosoftCustomerAgreementStatus`]: (partner) =>
    of(buyer(partner), '/directSignedMicrosoftCustomerAgreementStatus'),
  [`GET ${root}/organization`]: (partner) => of(buyer(partner), '/organization'),
  [`GET ${root}/customDomains`]: (partner) => of(buyer(partner), '/customDomains'),
  'GET /v1/customers/all/validations': () => ({ path: '/v1/customers/all/validations' }),
  'GET /v1/customers/relationshiprequests': () => ({ path: '/v1/customers/relationshiprequests', as: 'anneke' }),
  'POST /v1/validations/address': (_, sent) => ({ path: '/v1/validations/address', body: sent ?? address }),
  'GET /v1/countryvalidationrules/:country': () => ({ path: '/v1/countryvalidationrules/US' }),
}
