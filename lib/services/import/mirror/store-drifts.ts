import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { orderDrifts } from '@/lib/db/schema/history'
import { orderLines, orders } from '@/lib/db/schema/orders'
import { type Drift, findDrifts } from '@/lib/domain/history/find-drifts'
import type { Transaction } from '@/lib/services/submissions/submission-record'
import { replaceRows } from './replace-rows'
import type { CustomerMirror } from './to-mirror'

/**
 * Holds what was ordered here for a customer against what Microsoft has now, and keeps in what they differ. The entries of
 * the history whose difference is another than before are written anew.
 */
export async function storeDrifts(
  tx: Transaction,
  customerId: string,
  found: CustomerMirror,
  now: Date,
): Promise<void> {
  const placed = await tx
    .select({ line: orderLines, submissionId: orders.submissionId, createdAt: orders.creationDate })
    .from(orderLines)
    .innerJoin(orders, and(eq(orders.customerId, orderLines.customerId), eq(orders.id, orderLines.orderId)))
    .where(eq(orderLines.customerId, customerId))
  const ordered = Map.groupBy(placed, ({ line }) => line.orderId)
  const drifts = findDrifts(
    [...ordered].map(([id, rows]) => ({
      id,
      placedAt: rows[0]?.createdAt ?? rows[0]?.line.placedAt ?? now,
      lines: rows.map(({ line }) => line),
    })),
    found,
    now,
  )
  const known = await tx.select().from(orderDrifts).where(eq(orderDrifts.customerId, customerId))
  const changed = changedOrders(known, drifts)
  if (changed.length === 0) return
  await replaceRows(tx, orderDrifts, {
    customerId,
    rows: drifts.map((drift) => ({ customerId, ...drift })),
    isWhole: true,
    stamp: 'found_at',
  })
  const submissions = await tx
    .selectDistinct({ id: orders.submissionId })
    .from(orders)
    .where(and(eq(orders.customerId, customerId), inArray(orders.id, changed)))
  const ids = sql.param(submissions.map(({ id }) => id))
  await tx.execute(sql`select refresh_order_entries(${ids}::uuid[])`)
}

/** The orders that have a difference which they had not, or the other way round. */
function changedOrders(before: readonly Drift[], after: readonly Drift[]): string[] {
  const named = (drifts: readonly Drift[]) => new Map(drifts.map((drift) => [nameOf(drift), drift.orderId]))
  const [was, is] = [named(before), named(after)]
  const one = [...is].filter(([name]) => !was.has(name))
  const other = [...was].filter(([name]) => !is.has(name))
  return [...new Set([...one, ...other].map(([, orderId]) => orderId))]
}

function nameOf({ orderId, lineItemNumber, kind, ordered, found }: Drift): string {
  return JSON.stringify([orderId, lineItemNumber, kind, ordered, found])
}
