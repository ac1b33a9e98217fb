import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { provisioningNorms } from '@/lib/db/schema/following'
import { orderLines, orderSubmissions } from '@/lib/db/schema/orders'
import { ALL_PRODUCTS } from '@/lib/domain/usual-duration'
import { BASIC, E5 } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { pressOrder } from '@/lib/testing/press-order'
import { refreshNorms } from './refresh-norms'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
  await desk.sandbox.control('clock', { provisionAfterMs: DAY_MS })
})
afterAll(() => desk.close())
beforeEach(async () => {
  await desk.system.db.delete(orderLines).where(eq(orderLines.title, 'history'))
  await refreshNorms(desk.system)
})

const norms = async () => {
  const rows = await desk.system.db.select().from(provisioningNorms)
  return Object.fromEntries(rows.map(({ productId, samples, p50Ms, p95Ms }) => [productId, { samples, p50Ms, p95Ms }]))
}

/** Lines of that offer that were done some time ago, each after so many minutes. */
async function history(submissionId: string, offerId: string, minutes: number[], settledDaysAgo = 1): Promise<void> {
  const settledAt = new Date(Date.now() - settledDaysAgo * DAY_MS)
  await desk.system.db.insert(orderLines).values(
    minutes.map((took, index) => ({
      submissionId,
      customerId: randomUUID(),
      orderId: 'history',
      lineItemNumber: index,
      position: index,
      offerId,
      title: 'history',
      friendlyName: '',
      quantity: 1,
      termDuration: 'P1Y',
      billingCycle: 'monthly',
      stage: 'active' as const,
      placedAt: new Date(settledAt.getTime() - took * MINUTE_MS),
      settledAt,
    })),
  )
}

async function settledOnce(): Promise<string> {
  const order = await pressOrder(desk, await desk.as('anneke'))
  return order.submissionId
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

describe('what is usual', () => {
  it('is told per product and for all together, from our own lines of the last 90 days', async () => {
    const id = await settledOnce()
    await history(id, 'PRODUCTAAAAA:0001:X', upTo(21))
    await history(id, 'PRODUCTBBBBB:0001:X', upTo(19))
    await history(id, 'PRODUCTBBBBB:0001:X', upTo(30), 100)
    await refreshNorms(desk.system)
    const known = await norms()
    expect(known.PRODUCTAAAAA).toEqual({ samples: 21, p50Ms: 11 * MINUTE_MS, p95Ms: 20 * MINUTE_MS })
    expect(known.PRODUCTBBBBB).toBeUndefined()
    expect(known[ALL_PRODUCTS]?.samples).toBe(40)
  })

  it('is forgotten when the lines it came from are', async () => {
    const id = await settledOnce()
    await history(id, 'PRODUCTAAAAA:0001:X', upTo(21))
    await refreshNorms(desk.system)
    await desk.system.db.delete(orderLines).where(eq(orderLines.title, 'history'))
    await refreshNorms(desk.system)
    expect(await norms()).toEqual({})
  })
})

describe('an order', () => {
  const placedAgo = (id: string, minutes: number) =>
    desk.system.db
      .update(orderSubmissions)
      .set({ placedAt: sql`now() - make_interval(mins => ${minutes})` })
      .where(eq(orderSubmissions.id, id))

  it('without history is late after half an hour, which is said once', async () => {
    const order = await pressOrder(desk, await desk.as('anneke'))
    const { lateAt, placedAt, usual } = await order.view()
    expect(usual).toBeNull()
    expect(Date.parse(lateAt ?? '') - Date.parse(placedAt ?? '')).toBe(30 * MINUTE_MS)
    await placedAgo(order.submissionId, 29)
    await order.look()
    expect((await order.view()).state).toBe('following')
    await placedAgo(order.submissionId, 31)
    await order.look()
    await order.look()
    expect(await order.view()).toMatchObject({ state: 'late', status: 'late' })
    expect((await order.kinds()).filter((kind) => kind === 'late')).toHaveLength(1)
  })

  it('is late by what its slowest product usually takes, also when that is learnt later', async () => {
    const order = await pressOrder(desk, await desk.as('anneke'), [BASIC, E5])
    await placedAgo(order.submissionId, 50)
    await order.look()
    expect((await order.view()).state).toBe('late')
    const id = await settledOnce()
    await history(id, `${E5.productId}:0001:X`, Array(20).fill(40))
    await history(id, `${BASIC.productId}:0001:X`, Array(20).fill(2))
    await refreshNorms(desk.system)
    await order.look()
    const view = await order.view()
    expect(view).toMatchObject({ state: 'following', usual: { samples: 20, p95Ms: 40 * MINUTE_MS } })
    expect(Date.parse(view.lateAt ?? '') - Date.parse(view.placedAt ?? '')).toBe(60 * MINUTE_MS)
    const next = await pressOrder(desk, await desk.as('anneke'), [E5])
    const placed = await next.view()
    expect(Date.parse(placed.lateAt ?? '') - Date.parse(placed.placedAt ?? '')).toBe(60 * MINUTE_MS)
  })
})
