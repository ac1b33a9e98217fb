import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { placingAttempts } from '@/lib/db/schema/submissions'
import { AppError } from '@/lib/domain/app-error'
import { CustomerId } from '@/lib/domain/wire/ids'
import type { ActorContext } from '@/lib/services/context'
import { getSubmission } from '@/lib/services/orders/get-submission'
import { ageSubmission } from '@/lib/testing/age-submission'
import { BASIC, buildDraft } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { reviewDraft } from '@/lib/testing/place-draft'
import { findOutOutcome } from './find-out-outcome'
import { placeOrder } from './place-order'

const MINUTE_MS = 60_000

let desk: Desk
let sana: ActorContext
beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
})
afterAll(() => desk.close())

type Checkout = ActorContext['partnerCenter']['carts']['checkout']

/** A press whose call to Microsoft is in the test's hands. */
async function pressing(checkout: (really: Checkout) => Checkout) {
  const customerId = await desk.addCustomer({ country: 'DE' })
  const { draftId } = await buildDraft(sana, customerId, [BASIC])
  const press = await reviewDraft(sana, draftId)
  const { submissionId } = press
  const { carts } = sana.partnerCenter
  const partnerCenter = { ...sana.partnerCenter, carts: { ...carts, checkout: checkout(carts.checkout) } }
  const placing = placeOrder({ ...sana, partnerCenter }, press)
  const calls = () => sana.db.select().from(placingAttempts).where(eq(placingAttempts.submissionId, submissionId))
  await expect.poll(calls).toHaveLength(1)
  return {
    submissionId,
    placing,
    calls,
    view: () => getSubmission(sana, submissionId),
    ask: () => findOutOutcome(desk.system, { submissionId }),
    loseClaim: () => ageSubmission(sana.db, submissionId, MINUTE_MS),
    atMicrosoft: () => desk.system.partnerCenter.orders.list(CustomerId.parse(customerId)),
  }
}

describe('while one process calls Microsoft about a press', () => {
  it('no other does', async () => {
    const gate = Promise.withResolvers<void>()
    const { placing, ask, view, calls, atMicrosoft } = await pressing((really) => async (...call) => {
      await gate.promise
      return really(...call)
    })
    await Promise.all([ask(), ask()])
    expect(await calls()).toHaveLength(1)
    expect(await view()).toMatchObject({ state: 'placing' })
    gate.resolve()
    await placing
    expect(await view()).toMatchObject({ state: 'placed' })
    expect(await atMicrosoft()).toHaveLength(1)
  })
})

describe('a process that was away so long that another took over', () => {
  it('cannot say that nothing was ordered', async () => {
    const gate = Promise.withResolvers<never>()
    const { placing, loseClaim, submissionId, view, ask, atMicrosoft } = await pressing(() => () => gate.promise)
    await loseClaim()
    // Another process has the claim, and its call has left.
    const mine = eq(orderSubmissions.id, submissionId)
    await sana.db.update(orderSubmissions).set({ lookingBy: crypto.randomUUID() }).where(mine)
    gate.reject(new AppError('throttled'))
    await placing
    expect(await view()).toMatchObject({ state: 'placing' })
    await ask()
    expect(await view()).toMatchObject({ state: 'placed' })
    expect(await atMicrosoft()).toHaveLength(1)
  })

  it('and comes back with the order changes nothing of what the other found', async () => {
    const gate = Promise.withResolvers<void>()
    const { placing, loseClaim, view, ask, atMicrosoft } = await pressing((really) => async (...call) => {
      await gate.promise
      return really(...call)
    })
    await loseClaim()
    await ask()
    const found = await view()
    expect(found).toMatchObject({ state: 'placed' })
    gate.resolve()
    await placing
    expect(await view()).toEqual(found)
    expect(await atMicrosoft()).toHaveLength(1)
  })
})
