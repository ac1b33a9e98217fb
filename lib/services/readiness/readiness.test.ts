import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agreementConfirmations } from '@/lib/db/schema/agreements'
import { findUnfitReason } from '@/lib/domain/customer-row'
import { ConfirmAgreement, confirmAgreement } from '@/lib/services/agreements/confirm-agreement'
import { getAgreementText } from '@/lib/services/agreements/get-agreement-text'
import type { ActorContext } from '@/lib/services/context'
import { BASIC, buildDraft } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { placeDraft } from '@/lib/testing/place-draft'
import { getInvitation } from './get-invitation'
import { getReadiness } from './get-readiness'
import { listGovernmentCodes } from './list-government-codes'
import { requestQualification } from './request-qualification'

let desk: Desk
let sana: ActorContext

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
})
afterAll(() => desk.close())

const consentOf = (customerId: string, change: Partial<ConfirmAgreement> = {}): ConfirmAgreement => ({
  customerId,
  requestId: randomUUID(),
  firstName: 'Maria',
  lastName: 'Huber',
  email: 'maria.huber@lindenhof.example',
  phoneNumber: '',
  agreedOn: new Date().toISOString().slice(0, 10),
  ...change,
})
const written = (customerId: string) =>
  desk.system.db.select().from(agreementConfirmations).where(eq(agreementConfirmations.customerId, customerId))

describe('a customer without an agreement', () => {
  it('can be ordered for once the agreement is confirmed, and it is written down who did it', async () => {
    const customerId = await desk.addCustomer({ agreement: 'none' })
    expect(findUnfitReason((await getReadiness(sana, customerId)).customer)).toBe('agreementMissing')
    const { customer, confirmation } = await confirmAgreement(sana, consentOf(customerId))
    expect(findUnfitReason(customer)).toBeUndefined()
    expect(confirmation).toMatchObject({ confirmedBy: 'Sana Mori', contact: 'Maria Huber' })
    const { draftId } = await buildDraft(sana, customerId, [BASIC])
    expect(await placeDraft(sana, draftId)).toHaveProperty('submissionId')
  })

  it('is confirmed once, however often the same press arrives; the same person once more is as good', async () => {
    const customerId = await desk.addCustomer({ agreement: 'none' })
    const consent = consentOf(customerId)
    await confirmAgreement(sana, consent)
    await confirmAgreement(sana, consent)
    await confirmAgreement(sana, { ...consent, requestId: randomUUID() })
    const rows = await written(customerId)
    expect(rows.map(({ state, microsoftCode }) => `${state} ${microsoftCode}`).sort()).toEqual([
      'confirmed 600061',
      'confirmed null',
    ])
  })

  it('stays so when Microsoft refuses, which is written down too, and for roles that may not', async () => {
    const customerId = await desk.addCustomer({ agreement: 'none' })
    const path = '/v1/customers/:customerId/agreements'
    await desk.sandbox.control('faults', { method: 'POST', path, status: 400, body: { code: 2000, description: 'No' } })
    await expect(confirmAgreement(sana, consentOf(customerId))).rejects.toMatchObject({ code: 'microsoftRefused' })
    expect(await written(customerId)).toMatchObject([{ state: 'refused', microsoftCode: '2000' }])
    const tomas = await desk.as('tomas')
    await expect(confirmAgreement(tomas, consentOf(customerId))).rejects.toMatchObject({ code: 'notAllowedToOrder' })
    expect(await written(customerId)).toHaveLength(1)
  })

  it('is not confirmed for a day to come, nor by nobody', () => {
    const consent = consentOf(randomUUID())
    expect(ConfirmAgreement.safeParse(consent).success).toBe(true)
    expect(ConfirmAgreement.safeParse({ ...consent, agreedOn: '2199-01-01' }).success).toBe(false)
    expect(ConfirmAgreement.safeParse({ ...consent, lastName: ' ' }).success).toBe(false)
  })

  it('can be shown the text in their country, by links that are new each time', async () => {
    const customerId = await desk.addCustomer({ agreement: 'none', country: 'AT' })
    const first = await getAgreementText(sana, { customerId, locale: 'ja' })
    expect(first.displayUri).toMatch(/^https:.*\/AT\/ja-JP\/view/)
    expect(Date.parse(first.goodUntil)).toBeGreaterThan(Date.now())
    expect((await getAgreementText(sana, { customerId, locale: 'en' })).displayUri).not.toBe(first.displayUri)
  })
})

describe('what a customer qualifies for', () => {
  it('counts the signature that the customer gave directly', async () => {
    const customerId = await desk.addCustomer({ agreement: 'signed-directly' })
    const { customer } = await getReadiness(sana, customerId)
    expect(customer).toMatchObject({ hasAgreement: true, signedDirectly: true })
  })

  it('is asked for here: education is reviewed first, and opens nothing until then', async () => {
    const customerId = await desk.addCustomer()
    const education = { qualification: 'Education', educationSegment: 'K12', website: 'school.example' } as const
    const { customer } = await requestQualification(sana, { customerId, requestId: randomUUID(), wanted: education })
    expect(customer.qualifications).toEqual([])
    expect(customer.vetting).toMatchObject([{ name: 'Education', state: 'inReview' }])
    const stateOwned = { qualification: 'StateOwnedEntity' } as const
    const both = await requestQualification(sana, { customerId, requestId: randomUUID(), wanted: stateOwned })
    expect(both.customer.qualifications).toEqual(['StateOwnedEntity'])
  })

  it('is asked for the government cloud with one of our codes', async () => {
    const customerId = await desk.addCustomer({ country: 'US' })
    const [code] = await listGovernmentCodes(sana)
    if (!code) throw new Error('The sandbox has codes')
    const wanted = { qualification: 'GovernmentCommunityCloud', validationCode: code.code } as const
    const { customer } = await requestQualification(sana, { customerId, requestId: randomUUID(), wanted })
    expect(customer.qualifications).toEqual(['GovernmentCommunityCloud'])
  })
})

it('a company that is no customer yet is invited by a link of ours', async () => {
  expect((await getInvitation(sana)).url).toContain('partner-invitation')
  await expect(getInvitation(await desk.as('tomas'))).rejects.toMatchObject({ code: 'notAllowedToOrder' })
})
