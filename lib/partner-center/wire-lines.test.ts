import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import type { CustomerBillingProfileRequest } from '@/lib/domain/wire/customers/billing-profile'
import { CustomerId } from '@/lib/domain/wire/ids'
import { openScriptedPartner } from '@/lib/testing/scripted-partner'

/** What leaves for Partner Center, to the letter: customers, partners, agreements, audit and webhooks. */
const { server, client } = await openScriptedPartner()
afterAll(() => server.stop())

const GUID = 'b44bb1fb-c595-45b0-9e09-d657365580bf'
const id = CustomerId.parse(GUID)
const options = { requestId: randomUUID() }
const address = { addressLine1: 'One Microsoft Way', city: 'Redmond', state: 'WA', postalCode: '98052', country: 'US' }
const billing: CustomerBillingProfileRequest = {
  email: 'gena@wingtiptoys.example',
  culture: 'en-US',
  language: 'en',
  companyName: 'Wingtip Toys',
  defaultAddress: address,
}
const consent = {
  primaryContact: { firstName: 'Tania', lastName: 'Carr', email: 'tania@contoso.example' },
  templateId: GUID,
  dateAgreed: '2026-11-02T00:00:00.000Z',
  type: 'MicrosoftCustomerAgreement',
} as const
const filter = (Field: string, Operator: string, Value: string) => `&filter=${encode({ Field, Value, Operator })}`
const encode = (value: object) => new URLSearchParams({ x: JSON.stringify(value) }).toString().slice(2)
const first = (pages: AsyncGenerator) => pages.next()

test.each<[wire: string, call: () => Promise<unknown>, body?: unknown]>([
  ['GET /v1/customers?size=500', () => client.customers.list()],
  [
    `GET /v1/customers?size=40${filter('IndirectCloudSolutionProvider', 'starts_with', GUID)}`,
    () => client.customers.list({ size: 40, filter: { field: 'IndirectCloudSolutionProvider', startsWith: GUID } }),
  ],
  [`GET /v1/customers/${GUID}`, () => client.customers.get(id)],
  [
    'POST /v1/customers',
    () => client.customers.create({ companyProfile: { domain: 'x.example' }, billingProfile: billing }, options),
    { companyProfile: { domain: 'x.example' }, billingProfile: billing },
  ],
  [
    `PATCH /v1/customers/${GUID}`,
    () => client.customers.endRelationship(id, options),
    { relationshipToPartner: 'none', attributes: { objectType: 'Customer' } },
  ],
  [`DELETE /v1/customers/${GUID}`, () => client.customers.delete(id, options)],
  [`GET /v1/customers/${GUID}/profiles/company`, () => client.customers.companyProfile(id)],
  [`GET /v1/customers/${GUID}/profiles/billing`, () => client.customers.billingProfile(id)],
  [
    `PUT /v1/customers/${GUID}/profiles/billing`,
    () => client.customers.updateBillingProfile(id, billing, { ...options, etag: '-42' }),
    { ...billing, attributes: { etag: '-42' } },
  ],
  [`GET /v1/customers/${GUID}/organization`, () => client.customers.organization(id)],
  [`GET /v1/customers/${GUID}/customDomains`, () => client.customers.customDomains(id)],
  [`GET /v1/customers/${GUID}/validationStatus?type=account`, () => client.customers.findValidationStatus(id)],
  [`GET /v1/customers/${GUID}/qualifications`, () => client.qualifications.list(id)],
  ['GET /v1/customers/all/validations', () => client.qualifications.validationCodes()],
  [
    `POST /v1/customers/${GUID}/qualifications`,
    () => client.qualifications.create(id, { qualification: 'GovernmentCommunityCloud', validationCode: '1' }, options),
    { qualification: 'GovernmentCommunityCloud', validationCode: '1' },
  ],
  [
    `GET /v1/customers/${GUID}/agreements?agreementType=MicrosoftCustomerAgreement`,
    () => client.agreements.list(id, 'MicrosoftCustomerAgreement'),
  ],
  [`POST /v1/customers/${GUID}/agreements`, () => client.agreements.confirm(id, consent, options), consent],
  ['GET /v1/agreements?agreementType=*', () => client.agreements.metadata('*')],
  [
    `GET /v1/agreementtemplates/${GUID}/document?language=de-DE&country=DE`,
    () => client.agreements.document(GUID, { language: 'de-DE', country: 'DE' }),
  ],
  [
    `GET /v1/customers/${GUID}/directSignedMicrosoftCustomerAgreementStatus`,
    () => client.agreements.directSignStatus(id),
  ],
  ['POST /v1/validations/address', () => client.validations.address(address), address],
  ['GET /v1/countryvalidationrules/DE', () => client.countryValidationRules.get('DE')],
  ['HEAD /v1/domains/a%2Fb.example', () => client.domains.exists('a/b.example')],
  [
    `GET /v1/relationships?relationship_type=IsIndirectResellerOf${filter('Name', 'starts_with', 'Fo & o')}`,
    () => client.relationships.list('IsIndirectResellerOf', { name: 'Fo & o', operator: 'starts_with' }),
  ],
  [`GET /v1/customers/${GUID}/relationships`, () => client.relationships.ofCustomer(id)],
  ['GET /v1/customers/relationshiprequests', () => client.relationships.request()],
  ['GET /v1/compliance/csp/agreementstatus?mpnId=123456', () => client.compliance.agreementStatus('123456')],
  [`GET /v1/compliance/csp/agreementstatus?tenantId=${GUID}`, () => client.compliance.agreementStatusOfTenant(GUID)],
  ['GET /v1/profiles/mpn', () => client.profiles.mpn()],
  ['GET /v1/profiles/legalbusiness?vettingVersion=LastFinalized', () => client.profiles.legalBusiness('LastFinalized')],
  ['GET /v1/profiles/support', () => client.profiles.support()],
  [
    'PUT /v1/profiles/supportprofile',
    () => client.profiles.updateSupport({ email: 'a@b.example' }, options),
    { email: 'a@b.example' },
  ],
  [
    `GET /v1/auditrecords?startDate=2026-11-01&endDate=2026-11-02&size=9${filter('CompanyName', 'substring', 'bri')}`,
    () =>
      first(
        client.auditRecords.pages({
          from: '2026-11-01',
          to: new Date('2026-11-02T23:59:59Z'),
          size: 9,
          filter: { companyName: 'bri' },
        }),
      ),
  ],
  ['GET /webhooks/v1/registration/events', () => client.webhooks.events()],
  ['GET /webhooks/v1/registration', () => client.webhooks.registration()],
  [
    'POST /webhooks/v1/registration',
    () => client.webhooks.register({ webhookUrl: 'https://x.example', webhookEvents: ['test-created'] }, options),
    { WebhookUrl: 'https://x.example', WebhookEvents: ['test-created'] },
  ],
  [`GET /webhooks/v1/registration/validationEvents/${GUID}`, () => client.webhooks.validationEvent(GUID)],
  ['POST /webhooks/v1/registration/validationEvents', () => client.webhooks.requestValidationEvent(options)],
])('%s', async (wire, call, body) => {
  server.answerWith({ status: 403, text: '' })
  await call().catch(() => undefined)
  const [sent] = server.received
  expect(`${sent?.method} ${sent?.path}`).toBe(wire)
  expect(sent?.body ? JSON.parse(sent.body) : undefined).toEqual(body)
  expect(sent?.headers['if-match']).toBe(wire.includes('PUT /v1/customers') ? '"-42"' : undefined)
  if (/^(POST|PUT|PATCH|DELETE)/.test(wire) && !wire.includes('/validations/')) {
    expect(sent?.headers['ms-requestid']).toBe(options.requestId)
  }
})
