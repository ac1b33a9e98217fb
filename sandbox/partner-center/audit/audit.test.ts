import { expect, it } from 'vitest'
import { openPartner, type Partner } from '../testing/partner.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Confirms an agreement of a customer, which is a change like any other. */
async function change(partner: Partner, id: string, email: string): Promise<void> {
  await partner.call('POST', `/v1/customers/${id}/agreements`, {
    headers: { 'MS-CorrelationId': 'de9c2ccc-40dd-4186-9660-65b9b64c3d14' },
    body: {
      primaryContact: { firstName: 'Tania', lastName: 'Carr', email },
      templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
      dateAgreed: '2026-11-14',
      type: 'MicrosoftCustomerAgreement',
    },
  })
}

function records(partner: Partner, query = '') {
  return partner.call('GET', `/v1/auditrecords${query}`, { as: 'app' })
}

const filter = (Field: string, Value: string, Operator: string): string =>
  `?filter=${encodeURIComponent(JSON.stringify({ Field, Value, Operator }))}`

it('tells who changed what, with the value as PascalCase JSON in a string', async () => {
  const partner = await openPartner()
  const customer = partner.customer({ companyName: 'Relecloud' })
  await change(partner, customer.id, 'a@example.com')
  const { body } = await records(partner)
  expect(body).toMatchObject({ totalCount: 1, attributes: { objectType: 'Collection' } })
  expect(body.items[0]).toMatchObject({
    id: expect.stringMatching(/^[\da-f-]{36}$/),
    partnerId: partner.world.tenantId,
    customerId: customer.id,
    customerName: 'Relecloud',
    userPrincipalName: 'sana@nordhavn.onmicrosoft.com',
    resourceType: 'agreement',
    operationType: 'create_agreement',
    originalCorrelationId: 'de9c2ccc-40dd-4186-9660-65b9b64c3d14',
    operationDate: '2026-11-17T12:00:00.0000000Z',
    operationStatus: 'succeeded',
    customizedData: [],
    attributes: { objectType: 'AuditRecord' },
  })
  expect(JSON.parse(Object(body.items[0]).resourceNewValue)).toMatchObject({
    PrimaryContact: { FirstName: 'Tania', Email: 'a@example.com' },
  })
})

it('shows one record under the address that webhook events name', async () => {
  const partner = await openPartner()
  await change(partner, partner.customer().id, 'a@example.com')
  const [record] = (await records(partner)).body.items
  expect((await partner.call('GET', `/v1/auditrecords/${record?.id}`)).body).toEqual(record)
  expect(await partner.call('GET', '/v1/auditrecords/none')).toMatchObject({ status: 404, body: { code: 1000 } })
})

it('filters by company, customer and kind of resource', async () => {
  const partner = await openPartner()
  const [one, other] = [partner.customer({ companyName: 'Fabrikam, Inc' }), partner.customer()]
  await change(partner, one.id, 'a@example.com')
  await change(partner, other.id, 'a@example.com')
  const count = async (query: string) => (await records(partner, query)).body.totalCount
  expect(await count(filter('CompanyName', 'BRI', 'substring'))).toBe(1)
  expect(await count(filter('CustomerId', other.id.toUpperCase(), 'equals'))).toBe(1)
  expect(await count(filter('ResourceType', 'Agreement', 'equals'))).toBe(2)
  expect(await count(filter('ResourceType', 'order', 'equals'))).toBe(0)
  for (const wrong of [filter('CompanyName', 'a', 'equals'), filter('UserPrincipalName', 'a', 'equals'), '?filter=a'])
    expect(await records(partner, wrong)).toMatchObject({ status: 400, body: { code: 2000 } })
})

it('goes thirty days back unless told, and ninety at most', async () => {
  const partner = await openPartner()
  const { id } = partner.customer()
  await change(partner, id, 'a@example.com')
  partner.pass(40 * DAY_MS)
  await change(partner, id, 'b@example.com')
  const count = async (query: string) => (await records(partner, query)).body.totalCount
  expect(await count('')).toBe(1)
  expect(await count('?startDate=2026-11-17')).toBe(2)
  expect(await count('?startDate=11/17/2026%2012:00:00%20AM&endDate=2026-11-17')).toBe(1)
  expect(await count('?startDate=2026-11-17T12:00:01')).toBe(1)
  expect(await count('?StartDate=2026-11-17&endDate=2026-11-16T00:00:00Z')).toBeUndefined()
  for (const wrong of ['?startDate=2026-09-01', '?startDate=soon', '?startDate=2026-12-24&endDate=2026-12-01'])
    expect(await records(partner, wrong)).toMatchObject({ status: 400, body: { code: 2000 } })
})

it('is read page by page, newest first, while new records come', async () => {
  const partner = await openPartner()
  const { id } = partner.customer()
  for (const name of ['a', 'b', 'c']) await change(partner, id, `${name}@example.com`)
  const emails = (body: object): string[] =>
    Object(body).items.map(
      (item: { resourceNewValue: string }) => JSON.parse(item.resourceNewValue).PrimaryContact.Email,
    )
  const first = await records(partner, '?size=2')
  await change(partner, id, 'd@example.com')
  const { next } = first.body.links
  const headers = Object.fromEntries(next?.headers.map(({ key, value }) => [key, value]) ?? [])
  const second = await partner.call('GET', next?.uri ?? '', { headers })
  expect([...emails(first.body), ...emails(second.body)]).toEqual(['c@example.com', 'b@example.com', 'a@example.com'])
})
