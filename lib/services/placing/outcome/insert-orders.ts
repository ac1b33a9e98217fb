import 'server-only'
import { orderLines, orders } from '@/lib/db/schema/orders'
import { submissionEvents } from '@/lib/db/schema/submissions'
import { deriveLineStage } from '@/lib/domain/line-stage'
import { matchLines } from '@/lib/domain/match-lines'
import { type LineStage, STAGE_EVENTS } from '@/lib/domain/order-submission'
import type { ReviewedLine } from '@/lib/domain/review'
import type { Order, OrderLineItem } from '@/lib/domain/wire/orders/order'
import type { SubmissionRecord, Transaction } from '@/lib/services/submissions/submission-record'

/**
 * Stores the orders of an answer with their lines. Takes the transaction, the submission, the orders and the time they
 * were placed; returns the stages of all lines. A fresh line is `placed`, unless Microsoft is already done with it.
 */
export async function insertOrders(
  tx: Transaction,
  submission: SubmissionRecord,
  placed: readonly Order[],
  placedAt: Date,
): Promise<LineStage[]> {
  const taken = new Set<number>()
  const matched = placed.map((order) => matchLines(order.lineItems, submission.cart.lines, taken))
  // A line that Microsoft calls by another name answers one of ours all the same: what is ordered is never offered again.
  const spare = submission.cart.lines.map((line) => line.position).filter((position) => !taken.has(position))
  const rows: ReturnType<typeof toRow>[] = []
  const events: (typeof submissionEvents.$inferInsert)[] = []
  for (const [orderIndex, order] of placed.entries()) {
    const lines = order.lineItems.map((line, index) => {
      const position = matched[orderIndex]?.[index]
      const reviewed = submission.cart.lines.find((one) => one.position === position)
      return toRow(submission, order, line, reviewed, position ?? spare.shift() ?? line.lineItemNumber, placedAt)
    })
    const detail = { orderId: order.id, lines: lines.length }
    events.push({ submissionId: submission.id, kind: 'order_created', at: placedAt, detail })
    events.push(...lines.flatMap((line) => toStageEvent(submission, line) ?? []))
    rows.push(...lines)
  }
  if (placed.length === 0) return []
  await tx.insert(orders).values(placed.map((order) => toOrderRow(submission, order)))
  if (rows.length > 0) await tx.insert(orderLines).values(rows)
  await tx.insert(submissionEvents).values(events)
  return rows.map((row) => row.stage)
}

function toOrderRow(submission: SubmissionRecord, order: Order) {
  return {
    customerId: submission.customerId,
    id: order.id,
    submissionId: submission.id,
    status: order.status ?? 'unknown',
    currency: order.currencyCode ?? null,
    total: order.totalPrice ?? null,
    creationDate: order.creationDate ? new Date(order.creationDate) : null,
  }
}

/** Some lines are further at once: active, or waiting for a document. Following sees no change in them later. */
function toStageEvent(submission: SubmissionRecord, line: ReturnType<typeof toRow>) {
  const kind = STAGE_EVENTS[line.stage]
  if (!kind) return undefined
  const detail = {
    title: line.friendlyName || line.title,
    orderId: line.orderId,
    reason: line.stageReason,
    ...(line.subscriptionId ? { subscriptionId: line.subscriptionId } : {}),
  }
  return { submissionId: submission.id, kind, at: line.placedAt, detail }
}

function toRow(
  submission: SubmissionRecord,
  order: Order,
  line: OrderLineItem,
  reviewed: ReviewedLine | undefined,
  position: number,
  placedAt: Date,
) {
  const facts = { orderStatus: order.status, provisioning: undefined, subscriptionId: line.subscriptionId }
  const { stage, reason } = deriveLineStage(facts)
  const settled = stage === 'active' || stage === 'failed'
  return {
    submissionId: submission.id,
    customerId: submission.customerId,
    orderId: order.id,
    lineItemNumber: line.lineItemNumber,
    position,
    offerId: line.offerId,
    title: reviewed?.title ?? line.friendlyName ?? line.offerId,
    friendlyName: line.friendlyName ?? reviewed?.friendlyName ?? '',
    quantity: line.quantity,
    termDuration: line.termDuration ?? reviewed?.termDuration ?? '',
    billingCycle: reviewed?.billingCycle ?? order.billingCycle ?? '',
    currency: order.currencyCode ?? reviewed?.currency ?? null,
    unitPrice: line.pricing?.price ?? reviewed?.price ?? null,
    extendedPrice: line.pricing?.extendedPrice ?? reviewed?.extendedPrice ?? null,
    partnerIdOnRecord: line.partnerIdOnRecord ?? null,
    additionalPartnerIds: line.additionalPartnerIdsOnRecord,
    subscriptionId: line.subscriptionId ?? null,
    stage: stage === 'provisioning' ? ('placed' as const) : stage,
    stageReason: reason,
    placedAt,
    settledAt: settled ? placedAt : null,
  }
}
