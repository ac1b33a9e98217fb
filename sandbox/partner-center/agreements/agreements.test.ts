import { expect, it } from 'vitest'
import { openPartner, type Partner } from '../testing/partner.ts'

const MCA = '117a77b0-9360-443b-8795-c6dedc750cf9'
const CLOUD = '998b88de-aa99-4388-a42c-1b3517d49490'

function confirm(partner: Partner, id: string, changes: object = {}, contact: object = {}, options: object = {}) {
  const primaryContact = { firstName: 'Tania', lastName: 'Carr', email: 'tania@example.com', ...contact }
  const agreed = { templateId: MCA, dateAgreed: '2026-11-14T00:00:00.000Z', type: 'MicrosoftCustomerAgreement' }
  return partner.call('POST', `/v1/customers/${id}/agreements`, {
    body: { userId: null, primaryContact, ...agreed, ...changes },
    ...options,
  })
}

it('confirms an agreement by the person who calls, and lists it by type', async () => {
  const partner = await openPartner()
  const { id } = partner.customer({ agreement: 'none' })
  const { status, body } = await confirm(partner, id)
  expect(status).toBe(201)
  expect(body).toEqual({
    userId: '0b9e5d0c-1f7a-4a34-8a53-2f5f0f6b7c11',
    primaryContact: { firstName: 'Tania', lastName: 'Carr', email: 'tania@example.com' },
    templateId: MCA,
    dateAgreed: '2026-11-14T00:00:00.000Z',
    type: 'MicrosoftCustomerAgreement',
  })
  const list = async (query: string) => (await partner.call('GET', `/v1/customers/${id}/agreements${query}`)).body
  expect(await list('?agreementType=microsoftCustomerAgreement')).toEqual({
    totalCount: 1,
    items: [expect.objectContaining({ templateId: MCA, agreementLink: 'https://aka.ms/customeragreement' })],
  })
  expect((await list('')).totalCount).toBe(0)
  expect((await list('?agreementType=*')).totalCount).toBe(1)
  const records = await partner.call('GET', '/v1/auditrecords')
  expect(records.body.items[0]).toMatchObject({ operationType: 'create_agreement', resourceType: 'agreement' })
})

it('refuses the same contact twice, and takes one who differs in anything', async () => {
  const partner = await openPartner()
  const { id } = partner.customer({ agreement: 'none' })
  await confirm(partner, id)
  expect(await confirm(partner, id)).toMatchObject({
    status: 400,
    body: {
      code: 600061,
      errorName: 'PartnerConfirmedAgreementAlreadyExists',
      isRetryable: false,
      parameters: {},
      errorMessageExtended: 'InternalErrorCode=600061',
    },
  })
  for (const contact of [{ phoneNumber: 425 }, { email: 't@example.com' }, { lastName: 'Karr' }, { firstName: 'T' }])
    expect((await confirm(partner, id, {}, contact)).status).toBe(201)
  expect((await confirm(partner, id, { type: 'MicrosoftCloudAgreement', templateId: CLOUD })).status).toBe(201)
  expect((await partner.call('GET', `/v1/customers/${id}/agreements`)).body.totalCount).toBe(1)
})

it('keeps the earlier agreement of a customer beside a new one', async () => {
  const partner = await openPartner()
  const { id } = partner.customer({ agreement: 'confirmed' })
  await confirm(partner, id)
  const { body } = await partner.call('GET', `/v1/customers/${id}/agreements?agreementType=MicrosoftCustomerAgreement`)
  expect(body.totalCount).toBe(2)
})

it.each([
  ['a type that does not exist', { type: 'Handshake' }, 900126],
  ['a template of another type', { templateId: CLOUD }, 2000],
  ['a date that is none', { dateAgreed: 'yesterday' }, 2000],
  ['a day in the future', { dateAgreed: '2026-12-24' }, 2000],
  ['no contact', { primaryContact: null }, 800002],
])('refuses %s', async (_, changes, code) => {
  const partner = await openPartner()
  const { id } = partner.customer({ agreement: 'none' })
  expect(await confirm(partner, id, changes)).toMatchObject({ status: 400, body: { code } })
})

it('takes confirmations from sales and admin agents only', async () => {
  const partner = await openPartner()
  const { id } = partner.customer({ agreement: 'none' })
  expect(await confirm(partner, id, {}, {}, { as: 'tomas' })).toMatchObject({ status: 403, body: { code: 900150 } })
  expect(await confirm(partner, id, {}, {}, { as: 'app' })).toMatchObject({ status: 403, body: { code: 900329 } })
})

it('names the templates, the cloud agreement unless asked otherwise', async () => {
  const partner = await openPartner()
  const ids = async (query: string) =>
    (await partner.call('GET', `/v1/agreements${query}`)).body.items.map((item) => Object(item).templateId)
  expect(await ids('')).toEqual([CLOUD])
  expect(await ids('?AgreementType=MicrosoftCustomerAgreement')).toEqual([MCA])
  expect(await ids('?agreementType=*')).toEqual([MCA, CLOUD])
  expect(await partner.call('GET', '/v1/agreements?agreementType=Other')).toMatchObject({ status: 400 })
})

it('gives links to the text that are others at each call; template and country go by case', async () => {
  const partner = await openPartner()
  const ask = (query: string, template = MCA) =>
    partner.call('GET', `/v1/agreementtemplates/${template}/document${query}`)
  const first = await ask('')
  expect(first.body).toMatchObject({ language: 'en-US', country: 'US', displayUri: expect.stringMatching(/^https:/) })
  expect(Object((await ask('')).body).downloadUri).not.toBe(Object(first.body).downloadUri)
  expect((await ask('?language=de-DE&country=DE')).body).toMatchObject({ language: 'de-DE', country: 'DE' })
  expect(await ask('?country=de')).toMatchObject({ status: 400, body: { code: 2000 } })
  expect(await ask('', MCA.toUpperCase())).toMatchObject({ status: 404, body: { code: 1000 } })
})
