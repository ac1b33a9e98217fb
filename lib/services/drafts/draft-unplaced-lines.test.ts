import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ActorContext } from '@/lib/services/context'
import { getSubmission } from '@/lib/services/orders/get-submission'
import { placeOrder } from '@/lib/services/placing/place-order'
import { BASIC, buildDraft, E5 } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { reviewDraft } from '@/lib/testing/place-draft'
import { discardDraft } from './discard-draft'
import { draftUnplacedLines } from './draft-unplaced-lines'
import { getDraft } from './get-draft'
import { restoreDraft } from './restore-draft'

/** Its group is refused at checkout; see the sandbox's triggers. */
const REFUSED = { productId: 'CFQ7TTC0QW7C', termDuration: 'P1Y', billingCycle: 'annual', quantity: 3 }

let desk: Desk
let sana: ActorContext

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
})
afterAll(() => desk.close())

async function placed(lines: Parameters<typeof buildDraft>[2], context = sana) {
  const customerId = await desk.addCustomer({ country: 'DE' })
  const { draftId } = await buildDraft(sana, customerId, lines, { poNumber: 'PO-9', notes: 'Ring first' })
  return { customerId, draftId, ...(await placeOrder(context, await reviewDraft(sana, draftId))) }
}

/** Partner Center that calls what it orders by other ids than it was asked for. */
function renaming(context: ActorContext): ActorContext {
  const { carts } = context.partnerCenter
  const checkout: typeof carts.checkout = async (...call) => {
    const answer = await carts.checkout(...call)
    for (const order of answer.data.orders) for (const line of order.lineItems) line.offerId = `OTHER:${order.id}`
    return answer
  }
  return { ...context, partnerCenter: { ...context.partnerCenter, carts: { ...carts, checkout } } }
}

it('makes a draft of the refused line alone, with the references of the order', async () => {
  const { customerId, draftId, submissionId } = await placed([BASIC, REFUSED])
  const again = await draftUnplacedLines(sana, { submissionId })
  expect(again.customerId).toBe(customerId)
  expect(again.draftId).not.toBe(draftId)
  const { content, submissionId: placedAs, continues } = await getDraft(sana, again.draftId)
  expect(content.lines.map((line) => line.productId)).toEqual([REFUSED.productId])
  expect(content).toMatchObject({ poNumber: 'PO-9', notes: 'Ring first' })
  expect(placedAs).toBeNull()
  expect(continues).toEqual({ id: submissionId, reference: expect.stringMatching(/^OD-/) })
  expect((await getDraft(sana, draftId)).continues).toBeNull()
})

it('gives whoever asks second the same draft, so that the rest is not ordered twice', async () => {
  const { submissionId } = await placed([BASIC, REFUSED])
  const anneke = await desk.as('anneke')
  const [first, second] = await Promise.all([sana, anneke].map((one) => draftUnplacedLines(one, { submissionId })))
  expect(second).toEqual(first)
  const view = await getSubmission(sana, submissionId)
  expect(view.continuedBy).toMatchObject([{ draftId: first?.draftId, submissionId: null, reference: null }])
})

it('makes another one once the first was discarded', async () => {
  const { submissionId } = await placed([BASIC, REFUSED])
  const first = await draftUnplacedLines(sana, { submissionId })
  await discardDraft(sana, { draftId: first.draftId })
  const second = await draftUnplacedLines(sana, { submissionId })
  expect(second.draftId).not.toBe(first.draftId)
})

it('keeps a discarded one away while another carries on with the same lines', async () => {
  const { submissionId } = await placed([BASIC, REFUSED])
  const first = await draftUnplacedLines(sana, { submissionId })
  await discardDraft(sana, { draftId: first.draftId })
  const second = await draftUnplacedLines(sana, { submissionId })
  await expect(restoreDraft(sana, { draftId: first.draftId })).rejects.toMatchObject({ code: 'changedMeanwhile' })
  await discardDraft(sana, { draftId: second.draftId })
  await restoreDraft(sana, { draftId: first.draftId })
  expect(await draftUnplacedLines(sana, { submissionId })).toEqual(first)
})

it('makes none of what was refused as a whole: its own draft is open again', async () => {
  const { customerId, draftId, submissionId } = await placed([REFUSED])
  expect(await getSubmission(sana, submissionId)).toMatchObject({ state: 'refused' })
  expect(await draftUnplacedLines(sana, { submissionId })).toEqual({ customerId, draftId })
})

it('makes none when every line was ordered', async () => {
  const { submissionId } = await placed([BASIC])
  await expect(draftUnplacedLines(sana, { submissionId })).rejects.toMatchObject({ code: 'notFound' })
})

it('makes none of lines that Microsoft ordered under other ids', async () => {
  const { submissionId } = await placed([BASIC, { ...E5, billingCycle: 'annual' }], renaming(sana))
  await expect(draftUnplacedLines(sana, { submissionId })).rejects.toMatchObject({ code: 'notFound' })
})

it('makes none while it is not known what became of the order', async () => {
  const path = '/v1/customers/:customerId/carts/:cartId/checkout'
  await desk.sandbox.control('faults', { method: 'POST', path, kind: 'timeout-after', holdMs: 0, times: 1 })
  const { submissionId } = await placed([BASIC, REFUSED])
  await expect(draftUnplacedLines(sana, { submissionId })).rejects.toMatchObject({ code: 'outcomeUnknown' })
})

it('makes none for the helpdesk', async () => {
  const { submissionId } = await placed([BASIC, REFUSED])
  const tomas = await desk.as('tomas')
  await expect(draftUnplacedLines(tomas, { submissionId })).rejects.toMatchObject({ code: 'notAllowedToOrder' })
})
