import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { orderSubmissions, sessions } from '@/lib/db/schema'
import type { DraftContent } from '@/lib/domain/order-draft'
import { CustomerId } from '@/lib/domain/wire/ids'
import type { ActorContext } from '@/lib/services/context'
import { findOutOutcome } from '@/lib/services/placing/find-out-outcome'
import { placeOrder } from '@/lib/services/placing/place-order'
import { prepareCart } from '@/lib/services/placing/prepare-cart'
import { BASIC, buildDraft, E5, type WantedLine } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { pressOrder } from '@/lib/testing/press-order'
import { checkNow } from './check-now'
import { PRESS_OVERDUE_MS, sweepSubmissions } from './sweep-submissions'

const HOUR_MS = 3600_000

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
  await desk.sandbox.control('clock', { provisionAfterMs: HOUR_MS })
})
afterAll(() => desk.close())

const placed = (context: ActorContext, lines?: WantedLine[], rest?: Partial<DraftContent>) =>
  pressOrder(desk, context, lines, rest)
const jump = (jumpMs: number) => desk.sandbox.control('clock', { jumpMs })
const ordersAtMicrosoft = (customerId: string) => desk.system.partnerCenter.orders.list(CustomerId.parse(customerId))

describe('following an order', () => {
  it('takes both lines from placed over provisioning to active, with their subscriptions', async () => {
    const order = await placed(await desk.as('anneke'), [BASIC, E5])
    expect(await order.stages()).toEqual(['placed', 'placed'])
    await order.look()
    expect(await order.stages()).toEqual(['provisioning', 'provisioning'])
    expect((await order.view()).status).toBe('provisioning')
    await jump(3 * HOUR_MS)
    await order.look()
    const view = await order.view()
    expect(view.status).toBe('active')
    expect(view.settledAt).not.toBeNull()
    expect(view.nextLookAt).toBeNull()
    for (const line of view.orders.flatMap((one) => one.lines)) expect(line.subscriptionId).toMatch(/^[0-9a-f-]{36}$/)
    expect(await order.kinds()).toEqual([
      'pressed',
      'placing_answered',
      'order_created',
      'line_provisioning',
      'line_provisioning',
      'line_active',
      'line_active',
      'settled',
    ])
  })

  it('goes on for a sales agent, whose role may not ask for provisioning', async () => {
    const order = await placed(await desk.as('sana'))
    await order.look()
    expect((await order.view()).events.at(-1)).toMatchObject({
      kind: 'following_without_person',
      detail: { reason: 'role' },
    })
    await jump(3 * HOUR_MS)
    await order.look()
    expect(await order.stages()).toEqual(['active'])
  })

  it('goes on after the person signed out', async () => {
    const anneke = await desk.as('anneke')
    const order = await placed(anneke)
    await anneke.db.delete(sessions).where(eq(sessions.id, anneke.actor.sessionId))
    await jump(3 * HOUR_MS)
    await order.look()
    expect(await order.stages()).toEqual(['active'])
    expect((await order.view()).events).toContainEqual(
      expect.objectContaining({ kind: 'following_without_person', detail: { reason: 'signIn' } }),
    )
  })

  it('notes once that the sign-in ended, also when it ends between two looks', async () => {
    const anneke = await desk.as('anneke')
    const order = await placed(anneke)
    await order.look()
    await anneke.db.delete(sessions).where(eq(sessions.id, anneke.actor.sessionId))
    await order.look()
    await order.look()
    expect((await order.kinds()).filter((kind) => kind === 'following_without_person')).toHaveLength(1)
  })

  it('notes a change once, however many look at the same time', async () => {
    const order = await placed(await desk.as('anneke'))
    await Promise.all([order.look(), order.look(), order.look()])
    expect((await order.kinds()).filter((kind) => kind === 'line_provisioning')).toHaveLength(1)
  })

  it('waits longer from look to look, and not at all once it is settled', async () => {
    const order = await placed(await desk.as('anneke'))
    const pause = async () => Date.parse((await order.view()).nextLookAt ?? '') - Date.now()
    const first = await pause()
    for (let looks = 0; looks < 8; looks++) await order.look()
    expect(await pause()).toBeGreaterThan(first + 3000)
    await jump(3 * HOUR_MS)
    await order.look()
    await order.look()
    expect((await order.kinds()).filter((kind) => kind === 'settled')).toHaveLength(1)
  })

  it('looks at once when a person asks, and writes down who did', async () => {
    const anneke = await desk.as('anneke')
    const order = await placed(anneke)
    await checkNow(anneke, { submissionId: order.submissionId })
    expect(await order.stages()).toEqual(['provisioning'])
    expect((await order.view()).events).toContainEqual(
      expect.objectContaining({ kind: 'checked_now', personName: anneke.actor.name }),
    )
  })
})

describe('a press whose process died', () => {
  it('is found by the sweep once no call can be under way any more, and becomes one order', async () => {
    const sana = await desk.as('sana')
    const customerId = await desk.addCustomer({ country: 'DE' })
    const { draftId } = await buildDraft(sana, customerId, [BASIC])
    const { draftVersion, totals } = await prepareCart(sana, { draftId })
    const carts = { ...sana.partnerCenter.carts, checkout: () => new Promise<never>(() => undefined) }
    const dying: ActorContext = { ...sana, partnerCenter: { ...sana.partnerCenter, carts } }
    void placeOrder(dying, { draftId, draftVersion, totals, locale: 'en', attestationAccepted: true })
    const ofDraft = eq(orderSubmissions.draftId, draftId)
    const pressed = async () => (await sana.db.select().from(orderSubmissions).where(ofDraft))[0]
    await expect.poll(pressed).toMatchObject({ state: 'placing' })
    const submissionId = (await pressed())?.id ?? ''
    const isQueued = async () => {
      const queued = sql`select 1 from pgboss.job where name = 'find-out-outcome' and data->>'submissionId' = ${submissionId}`
      return (await desk.system.db.execute(queued)).rows.length > 0
    }
    const sweepAfter = async (ms: number) => {
      const createdAt = new Date(Date.now() - ms)
      await sana.db.update(orderSubmissions).set({ createdAt }).where(ofDraft)
      await sweepSubmissions(desk.system)
    }
    // A minute and a half of repetitions, ten seconds for room, a minute for the last answer: it may live so long.
    await sweepAfter(160_000)
    expect(await isQueued()).toBe(false)
    await sweepAfter(PRESS_OVERDUE_MS + 1_000)
    expect(await isQueued()).toBe(true)
    await findOutOutcome(desk.system, { submissionId })
    expect(await pressed()).toMatchObject({ state: 'placed' })
    expect(await ordersAtMicrosoft(customerId)).toHaveLength(1)
  })
})

describe.each(['cart', 'order'] as const)('a press by the %s route whose answer never came', (route) => {
  const path =
    route === 'cart' ? '/v1/customers/:customerId/carts/:cartId/checkout' : '/v1/customers/:customerId/orders'

  it.each(['timeout-before', 'timeout-after'])('is unknown, then found out to be one order (%s)', async (kind) => {
    await desk.sandbox.control('faults', { method: 'POST', path, kind, holdMs: 0, times: 1 })
    const order = await placed(await desk.as('sana'), [BASIC], { route })
    expect(await order.view()).toMatchObject({ state: 'outcome_unknown', status: 'outcome_unknown', orders: [] })
    await findOutOutcome(desk.system, { submissionId: order.submissionId })
    expect(await order.view()).toMatchObject({ state: 'placed', failure: null })
    expect(await ordersAtMicrosoft(order.customerId)).toHaveLength(1)
  })

  it('is not believed to have failed while the order may still be missing from the list', async () => {
    await desk.sandbox.control('faults', { method: 'POST', path, kind: 'timeout-before', holdMs: 0, times: 1 })
    const order = await placed(await desk.as('sana'), [BASIC], { route })
    await desk.sandbox.control('faults', {
      method: 'POST',
      path,
      kind: 'answer',
      status: 400,
      body: { code: 800002, description: 'Invalid', data: [], source: 'PartnerFD' },
      times: 1,
    })
    await findOutOutcome(desk.system, { submissionId: order.submissionId })
    expect((await order.view()).state).toBe('outcome_unknown')
    const longAgo = new Date(Date.now() - HOUR_MS)
    await desk.system.db
      .update(orderSubmissions)
      .set({ createdAt: longAgo })
      .where(eq(orderSubmissions.id, order.submissionId))
    await desk.sandbox.control('faults', {
      method: 'POST',
      path,
      kind: 'answer',
      status: 400,
      body: { code: 800002, description: 'Invalid', data: [], source: 'PartnerFD' },
      times: 1,
    })
    await findOutOutcome(desk.system, { submissionId: order.submissionId })
    expect(await order.view()).toMatchObject({ state: 'refused', failure: { microsoftCode: '800002' } })
    expect(await ordersAtMicrosoft(order.customerId)).toEqual([])
  })

  it.each([401, 403, 429])('is not believed to have failed because nobody could ask (%i)', async (status) => {
    await desk.sandbox.control('faults', { method: 'POST', path, kind: 'timeout-before', holdMs: 0, times: 1 })
    const order = await placed(await desk.as('sana'), [BASIC], { route })
    await desk.system.db
      .update(orderSubmissions)
      .set({ createdAt: new Date(Date.now() - HOUR_MS) })
      .where(eq(orderSubmissions.id, order.submissionId))
    const codes: Record<number, number> = { 401: 900421, 403: 900308, 429: 0 }
    const body = { code: codes[status], description: 'Not now', data: [], source: 'PartnerFD' }
    const refusal = { method: 'POST', path, kind: 'answer', status, body, headers: { 'Retry-After': '60' }, times: 1 }
    await desk.sandbox.control('faults', refusal)
    await findOutOutcome(desk.system, { submissionId: order.submissionId })
    expect((await order.view()).state).toBe('outcome_unknown')
    await findOutOutcome(desk.system, { submissionId: order.submissionId })
    expect(await order.view()).toMatchObject({ state: 'placed' })
  })

  it('asked by two at once is one order, recorded once', async () => {
    await desk.sandbox.control('faults', { method: 'POST', path, kind: 'timeout-after', holdMs: 0, times: 1 })
    const order = await placed(await desk.as('sana'), [BASIC], { route })
    const ask = () => findOutOutcome(desk.system, { submissionId: order.submissionId })
    await Promise.all([ask(), ask(), ask()])
    expect((await order.view()).orders).toHaveLength(1)
    expect((await order.kinds()).filter((kind) => kind === 'order_created')).toHaveLength(1)
  })
})

describe('a press of two orders whose answer never came', () => {
  it('is not settled by the first of them that appears in the list', async () => {
    const checkout = { method: 'POST', path: '/v1/customers/:customerId/carts/:cartId/checkout' }
    await desk.sandbox.control('faults', { ...checkout, kind: 'timeout-after', holdMs: 0, times: 1 })
    const order = await placed(await desk.as('sana'), [BASIC, { ...E5, billingCycle: 'annual' }])
    const both = await ordersAtMicrosoft(order.customerId)
    expect(both).toHaveLength(2)
    const body = { code: 800064, description: 'In process', data: [], source: 'PartnerFD' }
    const list = { method: 'GET', path: '/v1/customers/:customerId/orders', kind: 'answer', status: 200, times: 1 }
    await desk.sandbox.control('faults', { ...checkout, kind: 'answer', status: 409, body, times: 2 })
    await desk.sandbox.control('faults', { ...list, body: { totalCount: 1, items: both.slice(0, 1) } })
    await findOutOutcome(desk.system, { submissionId: order.submissionId })
    expect(await order.view()).toMatchObject({ state: 'outcome_unknown', orders: [] })
    await findOutOutcome(desk.system, { submissionId: order.submissionId })
    expect(await order.view()).toMatchObject({ state: 'placed' })
    expect((await order.view()).orders).toHaveLength(2)
  })
})
