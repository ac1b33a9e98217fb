import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { orderDrafts, orderSubmissions } from '@/lib/db/schema/orders'
import { submissionTransitions } from '@/lib/db/schema/submissions'
import { findOutOutcome } from '@/lib/services/placing/find-out-outcome'
import { ageSubmission } from '@/lib/testing/age-submission'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { pressOrder } from '@/lib/testing/press-order'
import { AbandonSubmission, abandonSubmission } from './abandon-submission'

const DAY_MS = 24 * 3600_000
const CHECKOUT = '/v1/customers/:customerId/carts/:cartId/checkout'
const reason = 'Nothing of it in Partner Center'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

async function unknown({ ageMs }: { ageMs: number }) {
  await desk.sandbox.control('faults', { method: 'POST', path: CHECKOUT, kind: 'timeout-before', holdMs: 0, times: 1 })
  const sana = await desk.as('sana')
  const order = await pressOrder(desk, sana)
  expect((await order.view()).state).toBe('outcome_unknown')
  await ageSubmission(sana.db, order.submissionId, ageMs)
  return { ...order, sana, close: () => abandonSubmission(sana, { submissionId: order.submissionId, reason }) }
}

it('closes what nobody could find out for a day: with who and why, and without opening the draft again', async () => {
  const { sana, submissionId, view, close } = await unknown({ ageMs: DAY_MS })
  await close()
  const closed = await view()
  expect(closed).toMatchObject({ state: 'abandoned', status: 'abandoned', nextLookAt: null })
  expect(closed.settledAt).not.toBeNull()
  expect(closed.events.at(-1)).toMatchObject({ kind: 'abandoned', personName: sana.actor.name, detail: { reason } })
  const ways = await sana.db
    .select({ to: submissionTransitions.toState, who: submissionTransitions.personId })
    .from(submissionTransitions)
    .where(eq(submissionTransitions.submissionId, submissionId))
  expect(ways).toContainEqual({ to: 'abandoned', who: sana.actor.personId })
  const [draft] = await sana.db.select().from(orderDrafts).where(eq(orderDrafts.id, closed.draftId))
  expect(draft?.placedAt).not.toBeNull()
})

it('is not looked at any more once it is closed', async () => {
  const { submissionId, view, close } = await unknown({ ageMs: DAY_MS })
  await close()
  await findOutOutcome(desk.system, { submissionId })
  expect((await view()).state).toBe('abandoned')
})

it('leaves open what is younger than a day, and what went its usual way', async () => {
  const { view, close } = await unknown({ ageMs: DAY_MS - 60_000 })
  await expect(close()).rejects.toMatchObject({ code: 'changedMeanwhile' })
  expect((await view()).state).toBe('outcome_unknown')
  const sana = await desk.as('sana')
  const { submissionId } = await pressOrder(desk, sana)
  await expect(abandonSubmission(sana, { submissionId, reason })).rejects.toMatchObject({ code: 'changedMeanwhile' })
})

it('leaves open what Microsoft is being asked about: the answer may be an order', async () => {
  const { sana, submissionId, close } = await unknown({ ageMs: DAY_MS })
  const mine = eq(orderSubmissions.id, submissionId)
  await sana.db
    .update(orderSubmissions)
    .set({ lookingUntil: new Date(Date.now() + DAY_MS) })
    .where(mine)
  await expect(close()).rejects.toMatchObject({ code: 'changedMeanwhile' })
})

it('needs somebody who may order, and a reason', async () => {
  const { submissionId } = await unknown({ ageMs: DAY_MS })
  const tomas = await desk.as('tomas')
  await expect(abandonSubmission(tomas, { submissionId, reason })).rejects.toMatchObject({
    code: 'notAllowedToOrder',
  })
  expect(AbandonSubmission.safeParse({ submissionId, reason: '  ' }).success).toBe(false)
})
