import type { Clock } from '../../../world.ts'
import type { Schedule, StoredOrder, StoredOrderLine } from '../stored-order.ts'

/** Nothing of a `slow` item happens earlier than this. */
const SLOW_MS = 30 * 60 * 1_000

/** Parts of the time to provision after which the earlier stages begin. */
const VISIBLE_AFTER = 0.1
const PREFULFILLMENT_AFTER = 0.4

/** How far one line is. `hidden`: provisioningstatus has nothing to tell yet. */
export type LineStage = 'hidden' | 'unfulfilled' | 'prefulfillment-pending' | 'fulfilled' | 'failed' | 'cancelled'

/**
 * Plans one line: the first of an order settles after `provisionAfterMs`, the last after twice that.
 * @param index place of the line among `count` lines
 */
export function scheduleLine(
  placedAt: Date,
  clock: Clock,
  { index, count, trigger }: { index: number; count: number; trigger?: string },
): Schedule {
  const spread = count < 2 ? 0 : index / (count - 1)
  const usual = clock.provisionAfterMs * (1 + spread)
  const duration = trigger === 'slow' ? Math.max(SLOW_MS, usual) : usual
  const after = (ms: number): string => new Date(placedAt.getTime() + Math.round(ms)).toISOString()
  return {
    visibleAt: after(clock.provisionAfterMs * VISIBLE_AFTER),
    prefulfillmentAt: after(duration * PREFULFILLMENT_AFTER),
    settledAt: after(duration),
    outcome: trigger === 'fails' ? 'failed' : 'fulfilled',
  }
}

/** Stage of a line at `now`. An order that waits for its purchase order stands still. */
export function lineStage(order: StoredOrder, { schedule, cancelledAt }: StoredOrderLine, now: Date): LineStage {
  const time = now.toISOString()
  if (cancelledAt !== undefined) return 'cancelled'
  if (time < schedule.visibleAt) return 'hidden'
  if (order.awaitsPurchaseOrder) return 'unfulfilled'
  if (time >= schedule.settledAt) return schedule.outcome
  return time >= schedule.prefulfillmentAt && schedule.outcome === 'fulfilled'
    ? 'prefulfillment-pending'
    : 'unfulfilled'
}

/** Status of the order at `now` in wire spelling (ch. 7.5). */
export function orderStatus(order: StoredOrder, now: Date): string {
  const all = order.lineItems.map((line) => lineStage(order, line, now))
  const stages = all.filter((stage) => stage !== 'cancelled')
  if (stages.length === 0) return 'cancelled'
  if (order.awaitsPurchaseOrder) return 'pending_po_upload'
  if (order.purchaseOrder !== undefined && now.toISOString() < order.purchaseOrder.reviewedAt)
    return 'po_upload_complete'
  if (!stages.every((stage) => stage === 'fulfilled' || stage === 'failed')) return 'pending'
  if (stages.every((stage) => stage === 'fulfilled')) return 'completed'
  return stages.every((stage) => stage === 'failed') ? 'error' : 'partial_success'
}
