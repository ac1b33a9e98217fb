import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { orderSubmissions } from '@/lib/db/schema/orders'
import type { SystemContext } from '@/lib/services/context'
import { askedOf } from '@/lib/testing/asked-of-sandbox'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { pressOrder } from '@/lib/testing/press-order'
import { followSubmission } from '../follow-submission'

const HOUR_MS = 3600_000
const ORDER = '/v1/customers/:customerId/orders/:orderId'

let desk: Desk
let asked: ReturnType<typeof askedOf>

beforeAll(async () => {
  desk = await openDesk()
  asked = askedOf(desk.sandbox)
  await desk.sandbox.control('clock', { provisionAfterMs: HOUR_MS })
})
afterAll(() => desk.close())
beforeEach(() => desk.sandbox.control('faults', undefined, 'DELETE'))

async function placed() {
  const order = await pressOrder(desk, await desk.as('anneke'))
  const orderId = (await order.view()).orders[0]?.id ?? ''
  await asked.forget()
  const whatWasAsked = async () => {
    const what = (await asked.about(orderId)).map((one) => one.what)
    await asked.forget()
    return what
  }
  return { ...order, orderId, whatWasAsked }
}

const row = async (id: string) =>
  (await desk.system.db.select().from(orderSubmissions).where(eq(orderSubmissions.id, id)))[0]

/** The desk, whose question to Microsoft leaves when the gate opens. */
function waitingFor(gate: Promise<void>): SystemContext {
  const partnerCenterAs: SystemContext['partnerCenterAs'] = (...as) => {
    const { orders, ...others } = desk.system.partnerCenterAs(...as)
    const provisioningStatus: typeof orders.provisioningStatus = (...order) =>
      gate.then(() => orders.provisioningStatus(...order))
    return { ...others, orders: { ...orders, provisioningStatus } }
  }
  return { ...desk.system, partnerCenterAs }
}

describe('one look', () => {
  it('asks for the provisioning status alone while nothing moves, and now and then for the order', async () => {
    const order = await placed()
    const looks: string[][] = []
    for (let look = 0; look < 7; look += 1) {
      await order.look()
      looks.push(await order.whatWasAsked())
    }
    const [first, , ...others] = looks
    expect(first).toEqual(['provisioningstatus', 'order'])
    for (const look of others) expect(look[0]).toBe('provisioningstatus')
    expect(others.filter((look) => look.length === 2)).toHaveLength(1)
    expect(others.filter((look) => look.length === 1)).toHaveLength(4)
  })

  it('asks for the order as soon as a line is fulfilled: its subscription stands there', async () => {
    const order = await placed()
    await order.look()
    await order.look()
    await desk.sandbox.control('clock', { jumpMs: 3 * HOUR_MS })
    await order.whatWasAsked()
    await order.look()
    expect(await order.whatWasAsked()).toEqual(['provisioningstatus', 'order'])
    expect(await order.stages()).toEqual(['active'])
  })

  it('is taken by one of all who come at the same time', async () => {
    const order = await placed()
    const gate = Promise.withResolvers<void>()
    const asking = followSubmission(waitingFor(gate.promise), { submissionId: order.submissionId })
    await expect.poll(async () => (await row(order.submissionId))?.lookingUntil).toBeTruthy()
    await Promise.all(Array.from({ length: 7 }, () => order.look()))
    expect(await order.whatWasAsked()).toEqual([])
    gate.resolve()
    await asking
    expect(await order.whatWasAsked()).toEqual(['provisioningstatus', 'order'])
    expect((await row(order.submissionId))?.attempts).toBe(1)
  })

  it('waits for the claim of a process that died, and no longer', async () => {
    const order = await placed()
    const died = (seconds: number) =>
      desk.system.db
        .update(orderSubmissions)
        .set({ lookingUntil: sql`now() + make_interval(secs => ${seconds})` })
        .where(eq(orderSubmissions.id, order.submissionId))
    await died(15)
    await order.look()
    expect(await order.whatWasAsked()).toEqual([])
    await died(-1)
    await order.look()
    expect(await order.whatWasAsked()).toHaveLength(2)
    expect((await row(order.submissionId))?.lookingUntil).toBeNull()
  })

  it('that finds an order ended in part asks once more which lines failed: they may have ended in between', async () => {
    const order = await placed()
    await order.look()
    await desk.sandbox.control('clock', { jumpMs: 3 * HOUR_MS })
    const provisioning = `${ORDER}/provisioningstatus`
    const before = { 'items.*.status': 'unfulfilled' }
    await desk.sandbox.control('faults', { method: 'GET', path: provisioning, kind: 'rewrite', set: before, times: 5 })
    const ended = { status: 'partial_success', 'lineItems.*.subscriptionId': '' }
    await desk.sandbox.control('faults', { method: 'GET', path: ORDER, kind: 'rewrite', set: ended, times: 1 })
    // The fifth of these reads the order.
    for (let look = 0; look < 5; look += 1) await order.look()
    expect(await order.stages()).toEqual(['active'])
  })

  it('that failed gives its claim back and fails the job, which is tried again', async () => {
    const order = await placed()
    await desk.sandbox.control('faults', { method: 'GET', path: ORDER, kind: 'answer', status: 501, times: 1 })
    await expect(order.look()).rejects.toMatchObject({ status: 501 })
    expect(await row(order.submissionId)).toMatchObject({ lookingUntil: null, attempts: 0 })
    await order.look()
    expect(await order.stages()).toEqual(['provisioning'])
  })

  it('that finds a document missing says who has to do something, and goes on when it is there', async () => {
    const order = await placed()
    const waits = { method: 'GET', path: ORDER, kind: 'rewrite', set: { status: 'pending_po_upload' }, times: 2 }
    await desk.sandbox.control('faults', waits)
    await order.look()
    const view = await order.view()
    expect(view).toMatchObject({ state: 'needs_you', status: 'needs_you' })
    expect(view.orders[0]?.lines[0]).toMatchObject({ stage: 'needs_you', stageReason: 'pending_po_upload' })
    expect(Date.parse(view.nextLookAt ?? '') - Date.now()).toBeGreaterThan(14 * 60_000)
    await order.look()
    expect((await order.view()).state).toBe('needs_you')
    await order.look()
    expect(await order.view()).toMatchObject({ state: 'following', status: 'provisioning' })
    expect((await order.kinds()).filter((kind) => kind === 'line_needs_you')).toHaveLength(1)
  })
})

describe('after 14 days', () => {
  it('nobody asks by themselves any more: a person is told, and may still look', async () => {
    const order = await placed()
    await order.look()
    const placedAt = new Date(Date.now() - 14 * 24 * HOUR_MS)
    await desk.system.db.update(orderSubmissions).set({ placedAt }).where(eq(orderSubmissions.id, order.submissionId))
    await desk.system.db.execute(
      sql`delete from pgboss.job where name = 'follow-submission' and data->>'submissionId' = ${order.submissionId}`,
    )
    await order.look()
    expect(await order.view()).toMatchObject({ state: 'needs_you', nextLookAt: null, settledAt: null })
    const waiting = sql`select 1 from pgboss.job where state < 'active' and data->>'submissionId' = ${order.submissionId}`
    expect((await desk.system.db.execute(waiting)).rows).toEqual([])
    await order.look()
    expect((await order.kinds()).filter((kind) => kind === 'gave_up')).toHaveLength(1)
    await desk.sandbox.control('clock', { jumpMs: 3 * HOUR_MS })
    await followSubmission(desk.system, { submissionId: order.submissionId, isAsked: true })
    expect(await order.view()).toMatchObject({ state: 'settled', status: 'active' })
  })
})
