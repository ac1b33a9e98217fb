import { afterAll, beforeAll, expect, it } from 'vitest'
import { CustomerId } from '@/lib/domain/wire/ids'
import type { PartnerCenter } from '@/lib/partner-center/partner-center'
import { getSubmission } from '@/lib/services/orders/get-submission'
import { ageSubmission } from '@/lib/testing/age-submission'
import { BASIC, buildDraft, E5 } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { placeDraft } from '@/lib/testing/place-draft'
import { findOutOutcome } from './find-out-outcome'

const LISTED_MS = 20 * 60_000

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

/** Partner Center that says nothing of the last order it made. */
function silent(partnerCenter: PartnerCenter): PartnerCenter {
  const { carts } = partnerCenter
  const checkout: typeof carts.checkout = async (...call) => {
    const answer = await carts.checkout(...call)
    return { ...answer, data: { ...answer.data, orders: answer.data.orders.slice(0, -1) } }
  }
  return { ...partnerCenter, carts: { ...carts, checkout } }
}

it('an answer that is silent about a group is not believed; the list of orders says that both were placed', async () => {
  const sana = await desk.as('sana')
  const customerId = await desk.addCustomer({ country: 'DE' })
  const { draftId } = await buildDraft(sana, customerId, [BASIC, { ...E5, billingCycle: 'annual' }])
  const { submissionId } = await placeDraft({ ...sana, partnerCenter: silent(sana.partnerCenter) }, draftId)
  const view = () => getSubmission(sana, submissionId)
  expect(await view()).toMatchObject({ state: 'outcome_unknown', failure: { code: 'answerUnreadable' } })
  await ageSubmission(sana.db, submissionId, LISTED_MS)
  const silently = (sessionId: string) => silent(desk.system.partnerCenterAs(sessionId))
  await findOutOutcome({ ...desk.system, partnerCenterAs: silently }, { submissionId })
  const { state, orders } = await view()
  const atMicrosoft = await desk.system.partnerCenter.orders.list(CustomerId.parse(customerId))
  expect(state).toBe('placed')
  expect(orders.map((order) => order.id).sort()).toEqual(atMicrosoft.map((order) => String(order.id)).sort())
  expect(orders).toHaveLength(2)
})
