import { randomUUID } from 'node:crypto'
import { inspect } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { culturesOf, statesOf } from '@/lib/domain/wire/addresses/country-validation-rules'
import { vettedSince } from '@/lib/domain/wire/customers/qualification'
import { CustomerId } from '@/lib/domain/wire/ids'
import { openScriptedPartner } from '@/lib/testing/scripted-partner'

/** Answers of customers and partners that are documented, and yet surprise whoever reads them. */
const { server, client } = await openScriptedPartner()
afterAll(() => server.stop())

const id = CustomerId.parse('b44bb1fb-c595-45b0-9e09-d657365580bf')
const options = { requestId: randomUUID() }

describe('a customer', () => {
  test('whose relationship was ended comes in PascalCase and nearly empty', async () => {
    const nothing = { Id: null, CompanyProfile: null, CustomDomains: null, UserCredentials: null }
    server.answerWith({ json: { ...nothing, RelationshipToPartner: 'none' } })
    const { data } = await client.customers.endRelationship(id, options)
    expect(data).toMatchObject({ relationshipToPartner: 'none', customDomains: [] })
  })

  test('that was deleted leaves no body', async () => {
    server.answerWith({ status: 204, text: '' })
    expect(await client.customers.delete(id, options)).toMatchObject({ status: 204, data: undefined })
  })

  test('without a domain, with numbers as texts and texts as numbers, is read', async () => {
    const companyProfile = { companyName: 'x', organizationRegistrationNumber: 12345, address: { postalCode: 98052 } }
    server.answerWith({ json: { id: id.toUpperCase(), companyProfile, allowDelegatedAccess: 'True', later: { a: 1 } } })
    expect(await client.customers.get(id)).toMatchObject({
      id,
      companyProfile: { domain: '', organizationRegistrationNumber: '12345', address: { postalCode: '98052' } },
      allowDelegatedAccess: true,
      later: { a: 1 },
    })
  })

  test('without a review is none; every other 404 is an error', async () => {
    server.answerWith({ status: 404, json: { code: 600074, errorName: 'AccountStatusNotFound' } })
    expect(await client.customers.findValidationStatus(id)).toBeUndefined()
    server.answerWith({ status: 404, json: { code: '60003' } })
    await expect(client.customers.findValidationStatus(id)).rejects.toMatchObject({ code: '60003' })
  })
})

const answersWithPassword: [what: string, text: string][] = [
  [
    'is another resource',
    '{"id":"no id","companyProfile":{},"userCredentials":{"userName":"a","password":"0Krha*Io"}}',
  ],
  ['is no JSON', '{"userCredentials":{"userName":"a","password":Krha*Io}}'],
  ['is cut', '{"userCredentials":{"userName":"a","password":"0Krha*I'],
]
test.each(answersWithPassword)('a password stays hidden when the answer around it %s', async (_, text) => {
  server.answerWith({ status: 201, text })
  const defaultAddress = { addressLine1: 'x', city: 'x', country: 'US' }
  const billingProfile = { email: 'a@b.example', culture: 'en-US', language: 'en', companyName: 'x', defaultAddress }
  const created = client.customers.create({ companyProfile: { domain: 'x.example' }, billingProfile }, options)
  const error = await created.catch((reason: unknown) => reason)
  expect(error).toMatchObject({ kind: 'unreadable', outcome: 'unknown' })
  expect(inspect(error, { depth: 9 })).not.toContain('Krha')
})

test.each([
  [{ iso2Code: 'US', supportedStatesList: ['WA'], supportedCulturesList: ['en-US'] }],
  [{ iso2Code: 'US', states: { value: ['WA'] }, supportedCultures: { value: ['en-US'] } }],
])('country rules are read in the old shape and in the new: %j', async (json) => {
  server.answerWith({ json })
  const rules = await client.countryValidationRules.get('US')
  expect([statesOf(rules), culturesOf(rules)]).toEqual([['WA'], ['en-US']])
})

test.each(['vettingCreateDate', 'vettingCreatedDate', 'VettingCreatedDate'])(
  'a qualification tells since when it is looked at as %s',
  async (key) => {
    server.answerWith({ json: [{ qualification: 'Education', [key]: '2021-05-06T19:59:56.6832021+00:00' }] })
    const [one] = await client.qualifications.list(id)
    expect(one && vettedSince(one)).toBe('2021-05-06T19:59:56.683Z')
  },
)

test.each([
  [200, true],
  [404, false],
])('a domain check that answers %i means taken: %s', async (status, isTaken) => {
  server.answerWith({ status, text: '' })
  expect(await client.domains.exists('contoso.example')).toBe(isTaken)
})

test('a domain check that fails is no free domain', async () => {
  server.answerWith({ status: 503, text: '<html>' })
  await expect(client.domains.exists('contoso.example')).rejects.toMatchObject({ status: 503 })
})

test('agreements come without attributes, audit records with holes', async () => {
  server.answerWith({ json: { totalCount: 1, items: [{ type: 'MicrosoftCustomerAgreement', dateAgreed: null }] } })
  expect(await client.agreements.list(id, '*')).toHaveLength(1)
  const customizedData = [{ key: 'PartnerOnRecord-0', value: null }]
  server.answerWith({ json: { items: [{ customizedData, resourceNewValue: '{"cut', resourceType: 'quantum' }, {}] } })
  const records = await Array.fromAsync(client.auditRecords.list())
  expect(records.map(({ resourceType }) => resourceType)).toEqual(['quantum', undefined])
})
