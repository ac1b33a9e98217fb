import { afterAll, beforeAll, expect, it } from 'vitest'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { BASIC, buildDraft } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { reviewDraft } from '@/lib/testing/place-draft'
import { placeOrder } from './place-order'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

it('places nothing at a price that the person did not see', async () => {
  const sana = await desk.as('sana')
  const customerId = await desk.addCustomer({ country: 'DE' })
  const { draftId } = await buildDraft(sana, customerId, [BASIC])
  const press = await reviewDraft(sana, draftId)
  const seen = press.totals.map((total) => ({ ...total, amount: '1' }))
  await expect(placeOrder(sana, { ...press, totals: seen })).rejects.toMatchObject({ code: 'reviewOutdated' })
  expect((await getDraft(sana, draftId)).submissionId).toBeNull()
})
