import 'server-only'
import { and, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import { customerReads } from '@/lib/db/schema/import'
import type { SystemContext } from '@/lib/services/context'
import { storeCustomer } from './mirror/store-customer'
import { type CustomerReads, readCustomer } from './read-customer'
import { recordFailedRead } from './record-failed-read'

/** Customers per run of the job, and at the same time: the tenant's budget sets the pace. */
const BATCH = 40
const AT_ONCE = 4
/** So many that fail one after the other because of Microsoft, and the rest would fail as well. */
const GIVES_UP_AFTER = 4
const REST_SECONDS = 30

type Due = { customerId: string; startedAt: Date }

/**
 * Reads orders and subscriptions of the customers that are to be read, the most urgent first and of those the newest; each
 * is stored by itself, so that whoever is killed loses only what was under way. Queues itself while there are more.
 * A customer that fails is noted with its reason and tried again; where Microsoft is away, everything rests for a while.
 */
export async function importOrders(
  context: SystemContext,
  reads: CustomerReads = context.partnerCenterAt('importing'),
): Promise<void> {
  const { db, queue } = context
  const due = await listDue(context)
  const waiting = [...due]
  let failedInARow = 0
  const work = async () => {
    for (let one = waiting.shift(); one && failedInARow < GIVES_UP_AFTER; one = waiting.shift()) {
      const isMicrosoftAway = await readOne(context, reads, one)
      failedInARow = isMicrosoftAway ? failedInARow + 1 : 0
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const finished = await db.execute(sql`
    update order_imports set finished_at = now()
    where finished_at is null and not exists (select from customer_reads where awaits_run)`)
  if (finished.rowCount) await queue.send('refresh-rollups', {})
  if (failedInARow >= GIVES_UP_AFTER) await queue.send('import-orders', {}, { startAfterSeconds: REST_SECONDS })
  else if (due.length === BATCH) await queue.send('import-orders', {})
}

/** Returns whether it failed because of Microsoft as a whole, not of the customer. */
async function readOne(context: SystemContext, reads: CustomerReads, due: Due): Promise<boolean> {
  try {
    await storeCustomer(context, due, await readCustomer(reads, due.customerId))
    return false
  } catch (error) {
    return recordFailedRead(context, due, error)
  }
}

/** With when their reading begins, by the database's clock: what is told of from then on is read once more. */
async function listDue({ db }: Pick<SystemContext, 'db'>): Promise<Due[]> {
  const { customerId, requestedAt, nextTryAt, urgency, seenAt, orderedAt } = customerReads
  return db
    .select({ customerId, startedAt: sql`now()`.mapWith(requestedAt) })
    .from(customerReads)
    .where(and(isNotNull(requestedAt), or(isNull(nextTryAt), lte(nextTryAt, sql`now()`))))
    .orderBy(sql`${urgency} desc nulls last, ${seenAt} desc nulls last, ${orderedAt} desc nulls last`)
    .limit(BATCH)
}
