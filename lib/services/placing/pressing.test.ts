import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { CustomerId } from '@/lib/domain/wire/ids'
import type { ActorContext } from '@/lib/services/context'
import { getSubmission } from '@/lib/services/orders/get-submission'
import { BASIC, buildDraft } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { reviewDraft } from '@/lib/testing/place-draft'
import { placeOrder } from './place-order'

const CHECKOUT = '/v1/customers/:customerId/carts/:cartId/checkout'

let desk: Desk
let sana: ActorContext
let anneke: ActorContext
beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
  anneke = await desk.as('anneke')
})
afterAll(() => desk.close())

async function draft() {
  const customerId = await desk.addCustomer({ country: 'DE' })
  const { draftId } = await buildDraft(sana, customerId, [BASIC])
  return {
    draftId,
    atMicrosoft: () => desk.system.partnerCenter.orders.list(CustomerId.parse(customerId)),
    submissions: () => sana.db.select().from(orderSubmissions).where(eq(orderSubmissions.draftId, draftId)),
  }
}

describe('a press', () => {
  it('has the id that the browser gave it, and is one submission however often it arrives', async () => {
    const { draftId, atMicrosoft, submissions } = await draft()
    const press = await reviewDraft(sana, draftId)
    const answers = await Promise.all(Array.from({ length: 6 }, () => placeOrder(sana, press)))
    for (const answer of answers) expect(answer).toEqual({ submissionId: press.submissionId, placedBy: null })
    expect(await submissions()).toHaveLength(1)
    expect(await atMicrosoft()).toHaveLength(1)
  })

  it('that was refused stays refused when it arrives again; a new review is a new press', async () => {
    const { draftId, atMicrosoft, submissions } = await draft()
    const press = await reviewDraft(sana, draftId)
    const body = { code: 13605, description: 'No agreement', data: [], source: 'PartnerFD' }
    await desk.sandbox.control('faults', { path: CHECKOUT, kind: 'answer', status: 403, body, times: 1 })
    await placeOrder(sana, press)
    expect(await placeOrder(sana, press)).toEqual({ submissionId: press.submissionId, placedBy: null })
    expect(await submissions()).toMatchObject([{ state: 'refused' }])
    expect(await atMicrosoft()).toEqual([])
    const second = await placeOrder(sana, await reviewDraft(sana, draftId))
    expect(await getSubmission(sana, second.submissionId)).toMatchObject({ state: 'placed' })
    expect(await atMicrosoft()).toHaveLength(1)
  })

  it('with an id of another draft, or of another person, orders nothing', async () => {
    const [one, other] = [await draft(), await draft()]
    const press = await reviewDraft(sana, one.draftId)
    await placeOrder(sana, press)
    const borrowed = { ...(await reviewDraft(sana, other.draftId)), submissionId: press.submissionId }
    await expect(placeOrder(sana, borrowed)).rejects.toMatchObject({ code: 'notFound' })
    await expect(placeOrder(anneke, press)).rejects.toMatchObject({ code: 'notFound' })
    expect(await other.atMicrosoft()).toEqual([])
    expect(await one.atMicrosoft()).toHaveLength(1)
  })

  it('of two people at once is one order, and the second learns who placed it', async () => {
    const { draftId, atMicrosoft, submissions } = await draft()
    const ours = await reviewDraft(sana, draftId)
    const theirs = { ...ours, submissionId: randomUUID() }
    const [mine, hers] = await Promise.all([placeOrder(sana, ours), placeOrder(anneke, theirs)])
    const [submission] = await submissions()
    expect([mine.submissionId, hers.submissionId]).toEqual([submission?.id, submission?.id])
    const first = submission?.personId === sana.actor.personId ? sana : anneke
    expect([mine.placedBy, hers.placedBy].filter((name) => name !== null)).toEqual([first.actor.name])
    expect(await atMicrosoft()).toHaveLength(1)
  })

  it('in two tabs of one person is one order, and nobody else is named', async () => {
    const { draftId, atMicrosoft } = await draft()
    const first = await reviewDraft(sana, draftId)
    const { submissionId } = await placeOrder(sana, first)
    const second = { ...first, submissionId: randomUUID() }
    expect(await placeOrder(sana, second)).toEqual({ submissionId, placedBy: null })
    expect(await atMicrosoft()).toHaveLength(1)
  })
})
