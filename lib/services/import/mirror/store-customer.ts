import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { partnerOrderLines, partnerOrders, partnerSubscriptions } from '@/lib/db/schema/history'
import { customerReads, orderImports } from '@/lib/db/schema/import'
import type { SystemContext } from '@/lib/services/context'
import type { Transaction } from '@/lib/services/submissions/submission-record'
import type { CustomerAnswer } from '../read-customer'
import { nameOffers } from './name-offers'
import { replaceRows } from './replace-rows'
import { storeDrifts } from './store-drifts'
import { toMirror } from './to-mirror'

/**
 * Stores what Microsoft said of one customer, and that it was read, in one transaction: killed before its end, the customer
 * is still to be read, and nothing of it is there twice. Only what changed is written. `startedAt`: when the reading began;
 * one that began later wins.
 */
export async function storeCustomer(
  { db }: Pick<SystemContext, 'db'>,
  { customerId, startedAt }: { customerId: string; startedAt: Date },
  { orders, subscriptions }: CustomerAnswer,
): Promise<void> {
  await db.transaction(async (tx) => {
    const [state] = await tx.select().from(customerReads).where(eq(customerReads.customerId, customerId)).for('update')
    if (!state || (state.readAt && state.readAt > startedAt)) return
    // Before its first row is touched: what is placed here meanwhile waits for it with nothing of the history in hand.
    await tx.execute(sql`select hold_history(array[${customerId}]::uuid[])`)
    const titles = await nameOffers(tx, orders.read)
    const knownDates = await datesKept(
      tx,
      customerId,
      orders.read.some(({ creationDate }) => !creationDate),
    )
    const given = { customerId, orders: orders.read, subscriptions: subscriptions.read }
    const mirror = toMirror({ ...given, titles, knownDates, now: startedAt })
    // What could not be understood is still there: then nothing goes.
    const [wholeOrders, wholeSubscriptions] = [orders.unreadable.length === 0, subscriptions.unreadable.length === 0]
    const { orders: orderRows, lines, subscriptions: subscriptionRows } = mirror
    const own = { customerId, stamp: 'read_at' }
    const changed = [
      await replaceRows(tx, partnerOrders, { ...own, rows: orderRows, isWhole: wholeOrders }),
      await replaceRows(tx, partnerOrderLines, { customerId, rows: lines, isWhole: wholeOrders }),
    ]
    await replaceRows(tx, partnerSubscriptions, { ...own, rows: subscriptionRows, isWhole: wholeSubscriptions })
    if (changed.some((rows) => rows > 0))
      await tx.execute(sql`select refresh_elsewhere_entries(array[${customerId}]::uuid[])`)
    if (wholeOrders && wholeSubscriptions) await storeDrifts(tx, customerId, mirror, startedAt)
    if (state.awaitsRun) await countInRun(tx, orderRows.length, subscriptionRows.length)
    await tx
      .update(customerReads)
      .set({
        ...DONE,
        ...stillWanted(startedAt),
        readAt: startedAt,
        unreadable: [...orders.unreadable, ...subscriptions.unreadable],
      })
      .where(eq(customerReads.customerId, customerId))
  })
}

const DONE = { awaitsRun: false, attempts: 0, failure: null, failedAt: null }

/** What was told of meanwhile, or is not in Microsoft's lists yet, is read once more. */
function stillWanted(startedAt: Date) {
  const again = sql`${customerReads.againAt} > ${startedAt.toISOString()}::timestamptz`
  const meanwhile = sql`${customerReads.requestedAt} > ${startedAt.toISOString()}::timestamptz`
  return {
    requestedAt: sql`case when ${again} or ${meanwhile} then ${customerReads.requestedAt} end`,
    nextTryAt: sql`case when ${again} and not ${meanwhile} then ${customerReads.againAt} end`,
  }
}

/** An order that does not say when it was made keeps the day on which it was found. */
async function datesKept(tx: Transaction, customerId: string, isNeeded: boolean): Promise<Map<string, Date>> {
  if (!isNeeded) return new Map()
  const rows = await tx
    .select({ id: partnerOrders.id, createdAt: partnerOrders.creationDate })
    .from(partnerOrders)
    .where(eq(partnerOrders.customerId, customerId))
  return new Map(rows.map(({ id, createdAt }) => [id, createdAt]))
}

async function countInRun(tx: Transaction, orders: number, subscriptions: number): Promise<void> {
  await tx
    .update(orderImports)
    .set({
      orders: sql`${orderImports.orders} + ${orders}`,
      subscriptions: sql`${orderImports.subscriptions} + ${subscriptions}`,
    })
    .where(sql`${orderImports.finishedAt} is null`)
}
