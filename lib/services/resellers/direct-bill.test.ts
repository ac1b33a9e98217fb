import { afterAll, beforeAll, expect, it } from 'vitest'
import { BASIC, buildDraft } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { placeDraft } from '@/lib/testing/place-draft'
import { getSubmission } from '../orders/get-submission'
import { getAttributionChoices } from './get-attribution-choices'
import { findPartnerFacts } from './partner-facts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk({ tenant: { kind: 'direct-bill', mpnId: '7123456' } })
})
afterAll(() => desk.close())

it('a direct-bill partner is asked for no partners, and attests that it acts as a direct partner', async () => {
  const anneke = await desk.as('anneke')
  const customerId = await desk.addCustomer()
  expect(await getAttributionChoices(anneke, customerId)).toEqual({ kind: 'direct-bill', resellers: [], last: null })
  expect(await findPartnerFacts(anneke.db)).toMatchObject({ kind: 'direct-bill', mpnId: '7123456' })
  const { draftId } = await buildDraft(anneke, customerId, [BASIC])
  const { submissionId } = await placeDraft(anneke, draftId)
  const { attestation } = await getSubmission(anneke, submissionId)
  expect(JSON.stringify(attestation)).toContain('acts as a direct partner')
})
