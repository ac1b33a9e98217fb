import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { orderEntries, partnerOrders } from '@/lib/db/schema/history'
import { orderSubmissions, orders } from '@/lib/db/schema/orders'
import type { Transaction } from '@/lib/services/submissions/submission-record'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { pressOrder } from '@/lib/testing/press-order'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

/** Begins a transaction and does its work; returns what ends it. */
async function begin(work: (tx: Transaction) => Promise<unknown>) {
  const [done, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const committed = desk.system.db.transaction(async (tx) => {
    await work(tx)
    done.resolve()
    await end.promise
  })
  await Promise.race([done.promise, committed])
  return () => {
    end.resolve()
    return committed
  }
}

/** Until the work has ended, or waits for another transaction. */
async function endedOrHeld(work: Promise<unknown>): Promise<void> {
  let hasEnded = false
  void work.then(() => {
    hasEnded = true
  })
  await vi.waitFor(async () => {
    const { rows } = await desk.system.db.execute(
      sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    expect(hasEnded || rows.length > 0).toBe(true)
  })
}

it.each(['the import', 'the press'])(
  'an order that is recorded while it is imported is there once: %s ends first',
  async (first) => {
    const { customerId, submissionId } = await pressOrder(desk, await desk.as('anneke'))
    const { db } = desk.system
    const id = `MEANWHILE${first.length}`
    const order = {
      orderStatus: 'completed',
      status: 'active',
      billingCycle: 'monthly',
      creationDate: new Date(),
    } as const
    await db.insert(partnerOrders).values({ customerId, id, ...order })
    const importing = (tx: Transaction) =>
      tx.execute(sql`select refresh_elsewhere_entries(array[${customerId}]::uuid[])`)
    const recording = async (tx: Transaction) => {
      await tx.insert(orders).values({ customerId, id, submissionId, status: 'completed' })
      await tx
        .update(orderSubmissions)
        .set({ searchText: sql`${orderSubmissions.searchText} || ' again'` })
        .where(eq(orderSubmissions.id, submissionId))
      await tx.execute(sql`set constraints all immediate`)
    }
    const [one, other] = first === 'the import' ? [importing, recording] : [recording, importing]
    const commitFirst = await begin(one)
    const second = db.transaction(async (tx) => void (await other(tx)))
    await endedOrHeld(second)
    await Promise.all([commitFirst(), second])
    const entries = await db
      .select({ id: orderEntries.id, orderIds: orderEntries.orderIds })
      .from(orderEntries)
      .where(eq(orderEntries.customerId, customerId))
    expect(entries).toEqual([{ id: submissionId, orderIds: expect.arrayContaining([id]) }])
  },
)
