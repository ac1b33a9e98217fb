import { afterAll, beforeAll, expect, it } from 'vitest'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { BASIC, buildDraft } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { listAlternatives } from './list-alternatives'
import { takeOffer } from './take-offer'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

it('a line takes another term that its plan is sold for, is saved with it, and leaves the end of its old term behind', async () => {
  const sana = await desk.as('sana')
  const customerId = await desk.addCustomer({ country: 'DE' })
  const options = { customTermEndDate: '2027-01-31' }
  const { draftId, version } = await buildDraft(sana, customerId, [{ ...BASIC, options }, BASIC])
  const { lines, draftVersion } = await listAlternatives(sana, { draftId })
  expect(draftVersion).toBe(version)
  expect(lines).toHaveLength(2)
  expect(lines[0]?.ways.map(({ choice, isCurrent }) => [choice.termDuration, choice.billingCycle, isCurrent])).toEqual(
    expect.arrayContaining([
      ['P1M', 'monthly', false],
      ['P1Y', 'monthly', true],
      ['P1Y', 'annual', false],
    ]),
  )
  const wanted = { draftId, draftVersion, lineKeys: ['line-0'] }
  const choice = { termDuration: 'P1Y', billingCycle: 'annual' }
  await takeOffer(sana, { ...wanted, choice })
  const { content } = await getDraft(sana, draftId)
  expect(content.lines[0]).toMatchObject({ choice, quantity: 10, options: { customTermEndDate: null } })
  expect(content.lines[1]).toMatchObject({ choice: { billingCycle: 'monthly' } })

  await expect(takeOffer(sana, { ...wanted, choice })).rejects.toMatchObject({ code: 'draftChangedElsewhere' })
  const unknown = { termDuration: 'P5Y', billingCycle: 'annual' }
  await expect(takeOffer(sana, { ...wanted, choice: unknown })).rejects.toMatchObject({ code: 'offerNotPurchasable' })
})
