import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { placingAttempts } from '@/lib/db/schema/submissions'
import type { DraftContent } from '@/lib/domain/order-draft'
import { CartId, CustomerId } from '@/lib/domain/wire/ids'
import type { ActorContext } from '@/lib/services/context'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { saveDraft } from '@/lib/services/drafts/save-draft'
import { getSubmission } from '@/lib/services/orders/get-submission'
import { BASIC, buildDraft, E5, type WantedLine } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { placeDraft, reviewDraft } from '@/lib/testing/place-draft'
import { placeOrder } from './place-order'
import { prepareCart } from './prepare-cart'

let desk: Desk
let sana: ActorContext

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
})
afterAll(() => desk.close())

async function reviewed(
  lines: WantedLine[],
  rest: Partial<DraftContent> = {},
  customer: Record<string, unknown> = { country: 'DE' },
) {
  const customerId = await desk.addCustomer(customer)
  const { draftId, version } = await buildDraft(sana, customerId, lines, rest)
  return { customerId, draftId, version }
}

/** What the sandbox really has, asked as the application. */
async function ordersAtMicrosoft(customerId: string) {
  return desk.system.partnerCenter.orders.list(CustomerId.parse(customerId))
}

describe('reviewing', () => {
  it("shows Microsoft's prices: per unit, whole term, and per currency", async () => {
    const { draftId } = await reviewed([BASIC, E5])
    const cart = await prepareCart(sana, { draftId })
    expect(cart.lines.map((line) => line.error)).toEqual([null, null])
    expect(cart.totals).toHaveLength(1)
    expect(cart.totals[0]?.currency).toBe('EUR')
    for (const line of cart.lines) expect(line.extendedPrice).toMatch(/^\d+(\.\d+)?$/)
  })

  it('updates the one cart of a draft instead of leaving carts behind', async () => {
    const { draftId, version } = await reviewed([BASIC])
    const first = await prepareCart(sana, { draftId })
    const { content } = await getDraft(sana, draftId)
    await saveDraft(sana, { draftId, version, content: { ...content, poNumber: 'PO-7' } })
    const second = await prepareCart(sana, { draftId })
    expect(second.cartId).toBe(first.cartId)
    expect(second.draftVersion).toBe(version + 1)
  })

  it('sends the newest content last, however many ask while it is being typed', async () => {
    const { draftId, version } = await reviewed([BASIC])
    const { content } = await getDraft(sana, draftId)
    const first = prepareCart(sana, { draftId })
    const lines = content.lines.map((line) => ({ ...line, quantity: 7 }))
    await saveDraft(sana, { draftId, version, content: { ...content, lines } })
    const [, newest] = await Promise.all([first, prepareCart(sana, { draftId })])
    const { customer, cart } = await getDraft(sana, draftId)
    expect(cart).toEqual(newest)
    const stored = await sana.partnerCenter.carts.get(CustomerId.parse(customer.id), CartId.parse(newest.cartId))
    expect(stored.lineItems.map((line) => line.quantity)).toEqual([7])
  })

  it('asks Microsoft once for all who wait for the same answer', async () => {
    const { draftId } = await reviewed([BASIC])
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => prepareCart(sana, { draftId })))
    for (const other of others) expect(other).toEqual(first)
  })

  it('says beside the field what is missing, without asking Microsoft', async () => {
    const { draftId } = await reviewed([{ ...BASIC, quantity: 5000 }])
    await expect(prepareCart(sana, { draftId })).rejects.toMatchObject({
      code: 'inputInvalid',
      problems: [{ path: 'lines.0.quantity', key: 'quantityOutOfRange' }],
    })
  })

  it('refuses the helpdesk, who may look but not order', async () => {
    const { draftId } = await reviewed([BASIC])
    await expect(prepareCart(await desk.as('tomas'), { draftId })).rejects.toMatchObject({ code: 'notAllowedToOrder' })
  })
})

describe.each(['cart', 'order'] as const)('placing by the %s route', (route) => {
  it('orders every line, with the partners on record', async () => {
    const rest = { route, partnerIdOnRecord: '4847383', additionalPartnerIds: ['5357563'] }
    const { customerId, draftId } = await reviewed([BASIC, E5], rest)
    const { submissionId } = await placeDraft(sana, draftId)
    const submission = await getSubmission(sana, submissionId)
    expect(submission.failure).toBeNull()
    expect(submission.state).toBe('placed')
    const lines = submission.orders.flatMap((order) => order.lines)
    expect(lines.map((line) => line.quantity).sort()).toEqual([10, 3])
    for (const line of lines) {
      expect(line.partnerIdOnRecord).toBe('4847383')
      expect(line.additionalPartnerIds).toEqual(['5357563'])
    }
    expect((await ordersAtMicrosoft(customerId)).map((order) => order.id).sort()).toEqual(
      submission.orders.map((order) => order.id).sort(),
    )
  })

  it('makes one order of a double press', async () => {
    const { customerId, draftId } = await reviewed([BASIC], { route })
    const input = await reviewDraft(sana, draftId)
    const press = () => placeOrder(sana, input)
    const presses = await Promise.all([press(), press(), press()])
    expect(new Set(presses.map((one) => one.submissionId)).size).toBe(1)
    expect(await press()).toEqual(presses[0])
    expect(await ordersAtMicrosoft(customerId)).toHaveLength(1)
  })

  it('shows a colleague who presses the same draft the order that exists', async () => {
    const { customerId, draftId } = await reviewed([BASIC], { route })
    const anneke = await desk.as('anneke')
    const [first, second] = [await reviewDraft(sana, draftId), await reviewDraft(anneke, draftId)]
    const { submissionId } = await placeOrder(sana, first)
    expect(await placeOrder(anneke, second)).toEqual({ submissionId, placedBy: sana.actor.name })
    expect(await ordersAtMicrosoft(customerId)).toHaveLength(1)
  })

  it('keeps the words that were attested, by whom and how they had signed in', async () => {
    const { draftId } = await reviewed([BASIC], { route })
    const { submissionId } = await placeDraft(sana, draftId)
    const { attestation } = await getSubmission(sana, submissionId)
    expect(attestation.text).toContain('direct partner')
    expect(attestation.personUpn).toBe(sana.actor.upn)
    expect(attestation.signInMethods).toContain('mfa')
    expect(attestation.contentHash).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('not placing', () => {
  it('happens when the order changed since it was reviewed', async () => {
    const { customerId, draftId, version } = await reviewed([BASIC])
    const input = await reviewDraft(sana, draftId)
    const { content } = await getDraft(sana, draftId)
    await saveDraft(sana, { draftId, version, content: { ...content, notes: 'changed' } })
    await expect(placeOrder(sana, input)).rejects.toMatchObject({ code: 'reviewOutdated' })
    expect(await ordersAtMicrosoft(customerId)).toEqual([])
  })

  it('opens the draft again when Microsoft refuses everything, and says why', async () => {
    const { draftId, customerId } = await reviewed([BASIC])
    await prepareCart(sana, { draftId })
    await desk.sandbox.control('faults', {
      method: 'POST',
      path: '/v1/customers/:customerId/carts/:cartId/checkout',
      kind: 'answer',
      status: 403,
      body: { code: 13605, description: 'Customer has not accepted the agreement', data: [], source: 'PartnerFD' },
      times: 1,
    })
    const { submissionId } = await placeDraft(sana, draftId)
    const submission = await getSubmission(sana, submissionId)
    expect(submission).toMatchObject({ state: 'refused', status: 'refused', failure: { code: 'agreementMissing' } })
    const again = await placeDraft(sana, draftId)
    expect(again.submissionId).not.toBe(submissionId)
    expect(await ordersAtMicrosoft(customerId)).toHaveLength(1)
  })

  it('of one group leaves the others placed, with the reason', async () => {
    const { draftId } = await reviewed(
      [BASIC, { ...E5, billingCycle: 'annual' }],
      {},
      { country: 'DE', creditLine: 'monthly-only' },
    )
    const { submissionId } = await placeDraft(sana, draftId)
    const submission = await getSubmission(sana, submissionId)
    expect(submission.state).toBe('partly_placed')
    expect(submission.orders).toHaveLength(1)
    expect(submission.refusedGroups).toMatchObject([{ positions: [1] }])
    expect(submission.refusedGroups[0]?.code).toMatch(/^\d+$/)
  })

  it('of a draft that was placed lets nobody change it any more', async () => {
    const { draftId, version } = await reviewed([BASIC])
    await placeDraft(sana, draftId)
    const { content } = await getDraft(sana, draftId)
    await expect(saveDraft(sana, { draftId, version, content })).rejects.toMatchObject({ code: 'draftAlreadyPlaced' })
  })
})

describe('the record of a press', () => {
  it('is on disk before Microsoft is called', async () => {
    const { draftId } = await reviewed([BASIC])
    const input = await reviewDraft(sana, draftId)
    await desk.sandbox.control('requests', undefined, 'DELETE')
    const { state, draftId: ofDraft } = orderSubmissions
    const { requestId, cartId, outcome, endedAt } = placingAttempts
    const records = () =>
      sana.db
        .select({ state, draftId: ofDraft, requestId, cartId, outcome, endedAt })
        .from(orderSubmissions)
        .innerJoin(placingAttempts, eq(placingAttempts.submissionId, orderSubmissions.id))
        .where(eq(ofDraft, draftId))
    let stored: unknown[] = []
    const watching: ActorContext = {
      ...sana,
      partnerCenter: {
        ...sana.partnerCenter,
        carts: {
          ...sana.partnerCenter.carts,
          async checkout(...call) {
            stored = await records()
            return sana.partnerCenter.carts.checkout(...call)
          },
        },
      },
    }
    await placeOrder(watching, input)
    expect(stored).toMatchObject([{ state: 'placing', draftId, outcome: null, endedAt: null }])
    expect(await records()).toMatchObject([{ state: 'placed', outcome: 'answered', endedAt: expect.any(Date) }])
  })
})
