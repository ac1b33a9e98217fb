import { expect, it } from 'vitest'
import { openPartner, type Partner } from '../testing/partner.ts'
import { basicLine, createCart } from '../testing/purchases.ts'

type Changes = { company?: object; address?: object; billing?: object; root?: object }

/** What an SDK sends: PascalCase, nulls where nothing is said. */
function newCustomer({ company, address, billing, root }: Changes = {}) {
  return {
    Id: null,
    CompanyProfile: { TenantId: null, Domain: 'sonnenhof.onmicrosoft.com', CompanyName: null, ...company },
    BillingProfile: {
      Id: null,
      Email: 'it@sonnenhof.example',
      Culture: 'DE-de',
      Language: 'De',
      CompanyName: 'Sonnenhof GmbH',
      DefaultAddress: {
        Country: 'DE',
        Region: null,
        City: 'Köln',
        AddressLine1: 'Domstraße 4',
        PostalCode: 50668,
        FirstName: 'Ida',
        LastName: 'Weiß',
        PhoneNumber: null,
        ...address,
      },
      ...billing,
    },
    UserCredentials: null,
    Attributes: { ObjectType: 'Customer' },
    ...root,
  }
}

function create(partner: Partner, changes: Changes = {}, options: object = {}) {
  return partner.call('POST', '/v1/customers', { body: newCustomer(changes), ...options })
}

it('makes a customer, shows the password once, and the customer is in lists from then on', async () => {
  const partner = await openPartner()
  const { status, body } = await create(partner, { root: { enableGDAPByDefault: true } }, { as: 'app' })
  expect(status).toBe(201)
  expect(body).toMatchObject({
    companyProfile: { tenantId: body.id, domain: 'sonnenhof.onmicrosoft.com', companyName: 'Sonnenhof GmbH' },
    billingProfile: {
      email: 'it@sonnenhof.example',
      culture: 'de-DE',
      language: 'De',
      defaultAddress: { country: 'DE', postalCode: '50668', firstName: 'Ida' },
    },
    enableGDAPByDefault: true,
    relationshipToPartner: 'none',
    userCredentials: { userName: 'admin', password: expect.stringMatching(/.{10,}/) },
    attributes: { objectType: 'Customer' },
  })
  const read = await partner.call('GET', `/v1/customers/${body.id}`)
  expect(read.body).toMatchObject({ relationshipToPartner: 'reseller', billingProfile: body.billingProfile })
  expect(read.body).not.toHaveProperty('userCredentials')
  const filter = encodeURIComponent(
    JSON.stringify({ Field: 'CompanyName', Value: 'sonnenhof', Operator: 'starts_with' }),
  )
  const found = await partner.call('GET', `/v1/customers?size=0&filter=${filter}`)
  expect(found.body.items.map(({ id }) => id)).toEqual([body.id])
  expect((await partner.call('GET', '/v1/auditrecords')).body.items[0]).toMatchObject({
    operationType: 'add_customer',
    resourceType: 'customer',
    customerId: body.id,
  })
})

it('makes one customer for one MS-RequestId, with the same password', async () => {
  const partner = await openPartner()
  const headers = { 'MS-RequestId': '94e4e214-6b06-4fb7-96d1-94d559f9b47f' }
  const [first, second] = [await create(partner, {}, { headers }), await create(partner, {}, { headers })]
  expect(second.body).toEqual(first.body)
  expect((await create(partner)).body).toMatchObject({ code: 27100 })
})

it('makes the customer of an indirect reseller, by a person only', async () => {
  const partner = await openPartner()
  const reseller = '484e548c-f5f3-4528-93a9-c16c6373cb59'
  const changes = { root: { AssociatedPartnerId: reseller.toUpperCase() } }
  expect(await create(partner, changes, { as: 'app' })).toMatchObject({ status: 403, body: { code: 900329 } })
  const { status, body } = await create(partner, changes)
  expect(status).toBe(201)
  expect(body).toMatchObject({
    relationshipToPartner: 'reseller',
    allowDelegatedAccess: true,
    associatedPartnerId: reseller,
  })
  const relationships = await partner.call('GET', `/v1/customers/${body.id}/relationships`)
  expect(relationships.body.items.map(({ mpnId }) => mpnId)).toEqual(['4847383'])
})

it.each<[string, Changes, number, number]>([
  [
    'a reseller without partnership',
    { root: { AssociatedPartnerId: '11111111-2222-4333-8444-555555555555' } },
    400,
    800016,
  ],
  ['a reseller id that is no GUID', { root: { AssociatedPartnerId: '4847383' } }, 400, 800002],
  ['no billing profile', { root: { BillingProfile: null } }, 400, 800002],
  ['no company name', { billing: { CompanyName: ' ' } }, 400, 800002],
  ['no domain', { company: { Domain: null } }, 400, 800002],
  ['a domain that is none', { company: { Domain: 'sonnenhof' } }, 400, 3000],
  ['the domain of another customer', { company: { Domain: 'Contoso.onmicrosoft.com' } }, 400, 27100],
  ['a culture that is none', { billing: { Culture: 'german' } }, 400, 3000],
  ['an e-mail address that is none', { billing: { Email: 'ida' } }, 400, 3000],
  ['a wrong postal code', { address: { PostalCode: '5066' } }, 400, 27002],
  ['no street', { address: { AddressLine1: '' } }, 400, 27002],
  ['a state that America has not', { address: { Country: 'US', State: 'ZZ', PostalCode: '98052' } }, 400, 27002],
  ['a country where nothing is sold', { address: { Country: 'KP' } }, 403, 2030],
  ['no registration number in Poland', { address: { Country: 'PL', PostalCode: '00-001' } }, 400, 600049],
  [
    'a registration number that does not fit',
    { address: { Country: 'HU', PostalCode: '1051' }, company: { OrganizationRegistrationNumber: '12' } },
    400,
    600050,
  ],
  [
    'no phone number in Hungary',
    { address: { Country: 'HU', PostalCode: '1051' }, company: { OrganizationRegistrationNumber: '12345678' } },
    400,
    600051,
  ],
])('refuses %s', async (_, changes, status, code) => {
  const partner = await openPartner()
  expect(await create(partner, changes)).toMatchObject({ status, body: { code, data: [] } })
  expect(partner.world.customers).toHaveLength(40)
})

it('lets helpdesk agents make none', async () => {
  const partner = await openPartner()
  expect(await create(partner, {}, { as: 'tomas' })).toMatchObject({ status: 403, body: { code: 900150 } })
})

it('ends at 75 customers in an integration sandbox', async () => {
  const partner = await openPartner({ customers: 74 })
  partner.world.integrationSandbox = true
  expect((await create(partner)).status).toBe(201)
  const next = await create(partner, { company: { Domain: 'mondhof.onmicrosoft.com' } })
  expect(next).toMatchObject({ status: 400, body: { code: 800018 } })
})

it('sells nothing to the new customer before the customer agreement is confirmed', async () => {
  const partner = await openPartner()
  const { body } = await create(partner)
  const customer = partner.world.findCustomer(body.id)
  if (customer === undefined) throw new Error('the customer is not there')
  const checkOut = async () => {
    const cart = await createCart(partner, customer, [basicLine('DE')])
    return partner.call('POST', `/v1/customers/${body.id}/carts/${cart.body.id}/checkout`)
  }
  expect(await checkOut()).toMatchObject({ status: 403, body: { code: 13605 } })
  const confirmed = await partner.call('POST', `/v1/customers/${body.id}/agreements`, {
    body: {
      primaryContact: { firstName: 'Ida', lastName: 'Weiß', email: 'ida@sonnenhof.example' },
      templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
      dateAgreed: '2026-11-16',
      type: 'MicrosoftCustomerAgreement',
    },
  })
  expect(confirmed.status).toBe(201)
  expect((await checkOut()).status).toBe(201)
})
