import { expect, it } from 'vitest'
import { openPartner, type Partner } from '../testing/partner.ts'

function ask(partner: Partner, id: string, body: object, options: object = {}) {
  return partner.call('POST', `/v1/customers/${id}/qualifications`, { body, ...options })
}

async function held(partner: Partner, id: string) {
  return (await partner.call('GET', `/v1/customers/${id}/qualifications`, { as: 'app' })).body
}

it('reviews a school for a day', async () => {
  const partner = await openPartner()
  const { id } = partner.customer()
  const body = { Qualification: 'education', EducationSegment: 'higher_education', Website: 'contoso.edu' }
  expect(await ask(partner, id, body)).toMatchObject({
    status: 201,
    body: { qualification: 'Education', vettingStatus: 'InReview', vettingCreateDate: '2026-11-17T12:00:00.000Z' },
  })
  const inReview = { vettingStatus: 'InReview', vettingCreatedDate: '2026-11-17T12:00:00.000Z' }
  expect(await held(partner, id)).toEqual([{ qualification: 'Education', ...inReview }])
  partner.pass(25 * 60 * 60 * 1000)
  expect(await held(partner, id)).toEqual([{ qualification: 'Education', ...inReview, vettingStatus: 'Approved' }])
  const records = await partner.call('GET', '/v1/auditrecords')
  expect(records.body.items[0]).toMatchObject({ operationType: 'update_customer_qualification', customerId: id })
})

it('lets a customer hold several, each once', async () => {
  const partner = await openPartner()
  const { id } = partner.customer()
  await ask(partner, id, { qualification: 'StateOwnedEntity' })
  await ask(partner, id, { qualification: 'Education', educationSegment: 'K12' })
  await ask(partner, id, { qualification: 'StateOwnedEntity' })
  expect(Object.values(await held(partner, id)).map((one) => Object(one).qualification)).toEqual([
    'Education',
    'StateOwnedEntity',
  ])
})

it('spends a validation code for a government customer', async () => {
  const partner = await openPartner()
  const government = (validationCode: unknown) =>
    ask(partner, partner.customer().id, { qualification: 'GovernmentCommunityCloud', validationCode })
  expect(await government(987654)).toMatchObject({ status: 201, body: { vettingStatus: 'Approved' } })
  expect(await government('987654')).toMatchObject({ status: 400, body: { code: 2000 } })
  expect(await government('1')).toMatchObject({ status: 400, body: { code: 2000 } })
  expect(await government(null)).toMatchObject({ status: 400, body: { code: 800002 } })
  const codes = await partner.call('GET', '/v1/customers/all/validations')
  expect(codes.body).toContainEqual(expect.objectContaining({ validationId: '987654', remainingCreates: 0 }))
})

it.each([
  [{ qualification: 'Education' }, 800002],
  [{ qualification: 'Education', educationSegment: 'Kindergarten' }, 900126],
  [{ qualification: 'Nonprofit' }, 900141],
  [{ qualification: 'None' }, 900141],
  [{ qualification: 'Royal' }, 900126],
  [{}, 800002],
])('refuses %o with %i', async (body, code) => {
  const partner = await openPartner()
  expect(await ask(partner, partner.customer().id, body)).toMatchObject({ status: 400, body: { code } })
})

it('is asked for by a person', async () => {
  const partner = await openPartner()
  const body = { qualification: 'StateOwnedEntity' }
  const reply = await ask(partner, partner.customer().id, body, { as: 'app' })
  expect(reply).toMatchObject({ status: 403, body: { code: 900329 } })
})

it('speaks the removed first version: one bare word', async () => {
  const partner = await openPartner()
  const path = `/v1/customers/${partner.customer().id}/qualification`
  expect((await partner.call('GET', path)).body).toBe('none')
  expect(await partner.call('PUT', `${path}?code=123456`, { body: 'GovernmentCommunityCloud' })).toMatchObject({
    status: 200,
    body: 'governmentcommunitycloud',
  })
  expect((await partner.call('GET', path)).body).toBe('governmentcommunitycloud')
})
