import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { sessions } from '@/lib/db/schema/people'
import type { DraftContent } from '@/lib/domain/order-draft'
import type { ActorContext } from '@/lib/services/context'
import { BASIC, E5, type WantedLine } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { pressOrder } from '@/lib/testing/press-order'
import { checkNow } from './check-now'

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
    expect(await order.view()).toMatchObject({ withheld: 'role' })
    expect((await order.view()).events).toContainEqual(
      expect.objectContaining({ kind: 'following_without_person', detail: { reason: 'role' } }),
    )
    await jump(3 * HOUR_MS)
    await order.look()
    expect(await order.stages()).toEqual(['active'])
  })

  it('goes on after the person signed out', async () => {
    const anneke = await desk.as('anneke')
    const order = await placed(anneke)
    await anneke.db.delete(sessions).where(eq(sessions.personId, anneke.actor.personId))
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
    await anneke.db.delete(sessions).where(eq(sessions.personId, anneke.actor.personId))
    await order.look()
    await order.look()
    expect((await order.kinds()).filter((kind) => kind === 'following_without_person')).toHaveLength(1)
  })

  it('notes a change once, however many look at the same time', async () => {
    const order = await placed(await desk.as('anneke'))
    await Promise.all([order.look(), order.look(), order.look()])
    expect((await order.kinds()).filter((kind) => kind === 'line_provisioning')).toHaveLength(1)
  })

  it('waits longer the older it is, and not at all once it is settled', async () => {
    const order = await placed(await desk.as('anneke'))
    const pause = async () => Date.parse((await order.view()).nextLookAt ?? '') - Date.now()
    const first = await pause()
    await desk.system.db
      .update(orderSubmissions)
      .set({ placedAt: new Date(Date.now() - 60_000) })
      .where(eq(orderSubmissions.id, order.submissionId))
    await order.look()
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
