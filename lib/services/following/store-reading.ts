import 'server-only'
import { and, eq, ne, sql } from 'drizzle-orm'
import { orderLines, orderSubmissions, orders } from '@/lib/db/schema/orders'
import { submissionEvents } from '@/lib/db/schema/submissions'
import { isSettledStage, type LineStage, STAGE_EVENTS } from '@/lib/domain/order-submission'
import type { SubmissionRecord, Transaction } from '@/lib/services/submissions/submission-record'

/** What one look said of one line. */
export type LineReading = {
  orderId: string
  /** Undefined when the order itself was not read. */
  orderStatus: string | undefined
  lineItemNumber: number
  stage: LineStage
  reason: string
  subscriptionId: string | null
}

/** Stores one reading with its entry in the timeline; returns whether the line moved. A settled line stays what it is. */
export async function storeReading(
  tx: Transaction,
  submission: SubmissionRecord,
  reading: LineReading,
): Promise<boolean> {
  const line = and(
    eq(orderLines.customerId, submission.customerId),
    eq(orderLines.orderId, reading.orderId),
    eq(orderLines.lineItemNumber, reading.lineItemNumber),
  )
  const [before] = await tx.select().from(orderLines).where(line)
  if (!before || before.settledAt) return false
  if (reading.orderStatus) await storeOrderStatus(tx, submission.customerId, reading.orderId, reading.orderStatus)
  if (before.stage === reading.stage && before.stageReason === reading.reason) return false
  const at = new Date()
  await tx
    .update(orderLines)
    .set({
      stage: reading.stage,
      stageReason: reading.reason,
      subscriptionId: reading.subscriptionId ?? before.subscriptionId,
      provisioningAt: before.provisioningAt ?? at,
      settledAt: isSettledStage(reading.stage) ? at : null,
    })
    .where(line)
  const kind = STAGE_EVENTS[reading.stage]
  if (kind && before.stage !== reading.stage) {
    await tx.insert(submissionEvents).values({
      submissionId: submission.id,
      kind,
      at,
      detail: {
        title: before.friendlyName || before.title,
        orderId: reading.orderId,
        reason: reading.reason,
        ...(reading.subscriptionId ? { subscriptionId: reading.subscriptionId } : {}),
      },
    })
    if (reading.subscriptionId) await addSearchWord(tx, submission.id, reading.subscriptionId)
  }
  return true
}

async function storeOrderStatus(tx: Transaction, customerId: string, id: string, status: string): Promise<void> {
  await tx
    .update(orders)
    .set({ status, updatedAt: new Date() })
    .where(and(eq(orders.customerId, customerId), eq(orders.id, id), ne(orders.status, status)))
}

async function addSearchWord(tx: Transaction, submissionId: string, word: string): Promise<void> {
  await tx
    .update(orderSubmissions)
    .set({ searchText: sql`${orderSubmissions.searchText} || ' ' || ${word.toLowerCase()}` })
    .where(eq(orderSubmissions.id, submissionId))
}
