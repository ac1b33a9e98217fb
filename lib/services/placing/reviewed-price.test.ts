import { afterAll, beforeAll, expect, it } from 'vitest'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { BASIC, buildDraft } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { placeOrder } from './place-order'
import { prepareCart } from './prepare-cart'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

it('places nothing at a price that the person did not see', async () => {
  const sana = await desk.as('sana')
  const customerId = await desk.addCustomer({ country: 'DE' })
  const { draftId } = await buildDraft(sana, customerId, [BASIC])
  const { draftVersion, totals } = await prepareCart(sana, { draftId })
  const seen = totals.map((total) => ({ ...total, amount: '1' }))
  const press = { draftId, draftVersion, locale: 'en', attestationAccepted: true } as const
  await expect(placeOrder(sana, { ...press, totals: seen })).rejects.toMatchObject({ code: 'reviewOutdated' })
  expect((await getDraft(sana, draftId)).submissionId).toBeNull()
})
