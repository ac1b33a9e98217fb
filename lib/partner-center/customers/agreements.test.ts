import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPartner, type TestPartner } from '@/lib/testing/open-partner'
import type { PartnerCenter } from '../partner-center'

let partner: TestPartner
let anneke: PartnerCenter
beforeAll(async () => {
  partner = await openPartner()
  anneke = await partner.as('anneke')
})
afterAll(() => partner.stop())

async function accepted() {
  const [text] = await anneke.agreements.metadata('MicrosoftCustomerAgreement')
  return {
    primaryContact: { firstName: 'Tania', lastName: 'Carr', email: 'tania@contoso.example' },
    templateId: text?.templateId ?? '',
    dateAgreed: '2026-11-02T00:00:00.000Z',
    type: 'MicrosoftCustomerAgreement',
  } as const
}

test('a customer’s consent is put on record, and found there', async () => {
  const id = await partner.addCustomer({ agreement: 'none' })
  expect(await anneke.agreements.list(id, 'MicrosoftCustomerAgreement')).toEqual([])
  expect(await anneke.agreements.directSignStatus(id)).toMatchObject({ isSigned: false })
  const { data, status } = await anneke.agreements.confirm(id, await accepted(), { requestId: randomUUID() })
  expect(status).toBe(201)
  expect(data).toMatchObject({ type: 'MicrosoftCustomerAgreement', primaryContact: { firstName: 'Tania' } })
  expect(await anneke.agreements.list(id, 'MicrosoftCustomerAgreement')).toHaveLength(1)
  expect(await anneke.agreements.list(id, 'MicrosoftCloudAgreement')).toEqual([])
})

test('the same person’s consent a second time is 600061', async () => {
  const id = await partner.addCustomer({ agreement: 'none' })
  const agreement = await accepted()
  await anneke.agreements.confirm(id, agreement, { requestId: randomUUID() })
  const again = anneke.agreements.confirm(id, agreement, { requestId: randomUUID() })
  await expect(again).rejects.toMatchObject({ code: '600061', outcome: 'refused' })
})

test('the text that was accepted can be fetched', async () => {
  const { templateId } = await accepted()
  const { displayUri, downloadUri, country } = await anneke.agreements.document(templateId, { country: 'DE' })
  expect(country).toBe('DE')
  for (const link of [displayUri, downloadUri]) expect(URL.canParse(link)).toBe(true)
})

test('every kind of consent is asked for by one star', async () => {
  const texts = await anneke.agreements.metadata('*')
  expect(texts.map((text) => text.agreementType)).toEqual(
    expect.arrayContaining(['MicrosoftCustomerAgreement', 'MicrosoftCloudAgreement']),
  )
})

test('a consent without a name is not sent', async () => {
  const agreement = { ...(await accepted()), primaryContact: { firstName: '', lastName: 'Carr', email: 'x@y.example' } }
  const id = await partner.addCustomer()
  expect(() => anneke.agreements.confirm(id, agreement, { requestId: randomUUID() })).toThrow('firstName')
})
