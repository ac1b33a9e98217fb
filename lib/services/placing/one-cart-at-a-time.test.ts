import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { orderDrafts } from '@/lib/db/schema/orders'
import { CustomerId } from '@/lib/domain/wire/ids'
import type { ActorContext } from '@/lib/services/context'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { saveDraft } from '@/lib/services/drafts/save-draft'
import { BASIC, buildDraft } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { reviewDraft } from '@/lib/testing/place-draft'
import { placeOrder } from './place-order'
import { prepareCart } from './prepare-cart'

let desk: Desk
let sana: ActorContext
beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
})
afterAll(() => desk.close())

async function reviewed() {
  const customerId = await desk.addCustomer({ country: 'DE' })
  const { draftId, version } = await buildDraft(sana, customerId, [BASIC])
  const press = await reviewDraft(sana, draftId)
  const ofDraft = eq(orderDrafts.id, draftId)
  return {
    draftId,
    version,
    press,
    /** Another process is writing the cart, or died while it was. */
    beginElsewhere: (seconds: number) =>
      sana.db
        .update(orderDrafts)
        .set({ cartUntil: sql`now() + make_interval(secs => ${seconds})`, cartBy: sql`gen_random_uuid()` })
        .where(ofDraft),
    endElsewhere: () => sana.db.update(orderDrafts).set({ cartUntil: null, cartBy: null }).where(ofDraft),
    atMicrosoft: () => desk.system.partnerCenter.orders.list(CustomerId.parse(customerId)),
  }
}

describe('while another process writes the cart of a draft', () => {
  it('nothing is placed; what the cart then says is', async () => {
    const { press, beginElsewhere, endElsewhere, atMicrosoft } = await reviewed()
    await beginElsewhere(60)
    let isPlaced = false
    const placing = placeOrder(sana, press).then((placed) => {
      isPlaced = true
      return placed
    })
    await desk.sandbox.control('requests', undefined, 'DELETE')
    await getDraft(sana, press.draftId)
    expect(isPlaced).toBe(false)
    expect(await atMicrosoft()).toEqual([])
    await endElsewhere()
    expect(await placing).toMatchObject({ submissionId: press.submissionId })
    expect(await atMicrosoft()).toHaveLength(1)
  })

  it('a press of what was reviewed before is reviewed again when the cart came out otherwise', async () => {
    const { draftId, press, version, beginElsewhere, endElsewhere, atMicrosoft } = await reviewed()
    await beginElsewhere(60)
    const placing = placeOrder(sana, press)
    const refused = expect(placing).rejects.toMatchObject({ code: 'reviewOutdated' })
    const { content } = await getDraft(sana, draftId)
    await saveDraft(sana, { draftId, version, content: { ...content, notes: 'changed' } })
    await endElsewhere()
    await refused
    expect(await atMicrosoft()).toEqual([])
  })

  it('and dies, the next review goes on once its claim runs out', async () => {
    const { draftId, beginElsewhere } = await reviewed()
    await beginElsewhere(0.3)
    expect(await prepareCart(sana, { draftId })).toMatchObject({ lines: [{ error: null }] })
  })

  it('and dies, nothing is placed before the next review, which begins a new cart', async () => {
    const { draftId, press, beginElsewhere, atMicrosoft } = await reviewed()
    const before = (await getDraft(sana, draftId)).cart?.cartId
    await beginElsewhere(-1)
    await expect(placeOrder(sana, press)).rejects.toMatchObject({ code: 'reviewOutdated' })
    const again = await reviewDraft(sana, draftId)
    expect((await getDraft(sana, draftId)).cart?.cartId).not.toBe(before)
    await placeOrder(sana, again)
    expect(await atMicrosoft()).toHaveLength(1)
  })

  it('a writer who lost the claim keeps nothing: another may have written since', async () => {
    const { draftId, beginElsewhere } = await reviewed()
    const { carts } = sana.partnerCenter
    const update: typeof carts.update = async (...call) => {
      await beginElsewhere(60)
      return carts.update(...call)
    }
    const before = (await getDraft(sana, draftId)).cart
    const partnerCenter = { ...sana.partnerCenter, carts: { ...carts, update } }
    await prepareCart({ ...sana, partnerCenter }, { draftId })
    expect((await getDraft(sana, draftId)).cart).toEqual(before)
  })

  it('a review that waits learns that the draft was placed', async () => {
    const { draftId, press } = await reviewed()
    await placeOrder(sana, press)
    await expect(prepareCart(sana, { draftId })).rejects.toMatchObject({ code: 'draftAlreadyPlaced' })
  })
})

it('a cart whose writing was cut off is left, so that what lands late lands nowhere', async () => {
  const { draftId, press } = await reviewed()
  const before = (await getDraft(sana, draftId)).cart?.cartId
  const path = '/v1/customers/:customerId/carts/:cartId'
  await desk.sandbox.control('faults', { method: 'PUT', path, kind: 'timeout-before', holdMs: 0, times: 1 })
  await expect(prepareCart(sana, { draftId })).rejects.toMatchObject({ code: 'microsoftUnavailable' })
  await expect(placeOrder(sana, press)).rejects.toMatchObject({ code: 'reviewOutdated' })
  expect((await prepareCart(sana, { draftId })).cartId).not.toBe(before)
})
