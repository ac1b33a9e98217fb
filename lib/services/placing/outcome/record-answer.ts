import 'server-only'
import { orderErrors } from '@/lib/db/schema/orders'
import { submissionEvents } from '@/lib/db/schema/submissions'
import { followDelaySeconds } from '@/lib/domain/look-delay'
import { deriveStatus, type SubmissionState } from '@/lib/domain/order-submission'
import type { OutcomeCheckKind } from '@/lib/domain/outcome-evidence'
import { lateAfterMs } from '@/lib/domain/usual-duration'
import type { Order } from '@/lib/domain/wire/orders/order'
import type { SystemContext } from '@/lib/services/context'
import { findUsual } from '@/lib/services/following/norms/find-usual'
import { queueNextLook } from '@/lib/services/following/queue-next-look'
import { NO_CLAIM } from '@/lib/services/submissions/claim-submission'
import { moveSubmission } from '@/lib/services/submissions/move-submission'
import type { SubmissionRecord, Transaction } from '@/lib/services/submissions/submission-record'
import type { PlacingOutcome } from '../call-placing'
import { insertOrders } from './insert-orders'
import { releaseDraft } from './release-draft'

/**
 * Microsoft answered: orders, lines and refused groups are stored, and following begins. In the caller's transaction, which
 * holds the submission as it is given.
 */
export async function recordAnswer(
  tx: Transaction,
  queue: SystemContext['queue'],
  submission: SubmissionRecord,
  answer: Extract<PlacingOutcome, { kind: 'answered' }>,
  foundBy?: OutcomeCheckKind,
): Promise<void> {
  const placedAt = new Date()
  await tx.insert(submissionEvents).values({
    submissionId: submission.id,
    kind: foundBy ? 'found_out' : 'placing_answered',
    requestId: submission.requestId,
    correlationId: answer.correlationId,
    detail: { orders: answer.orders.length, refused: answer.orderErrors.length, ...(foundBy ? { by: foundBy } : {}) },
  })
  const stages = await insertOrders(tx, submission, answer.orders, placedAt)
  await recordRefusedGroups(tx, submission, answer)
  const state = stateOf(answer)
  const isPartial = state === 'partly_placed'
  const why = foundBy ? 'found_out' : 'placing_answered'
  const because = { why, requestId: submission.requestId, correlationId: answer.correlationId }
  const firstLookSeconds = followDelaySeconds({ ageMs: 0, waitsForPerson: false })
  const usual = await findUsual(
    tx,
    answer.orders.flatMap((order) => order.lineItems),
  )
  const nextLookAt = new Date(placedAt.getTime() + firstLookSeconds * 1000)
  const lateAt = new Date(placedAt.getTime() + lateAfterMs(usual))
  const next =
    state === 'refused' ? { state, failure: null, settledAt: placedAt } : { state, placedAt, nextLookAt, lateAt }
  await moveSubmission(tx, submission, next, because, {
    status: deriveStatus({ state, stages, isPartial }),
    isPartial,
    attempts: 0,
    ...NO_CLAIM,
    updatedAt: placedAt,
    searchText: `${submission.searchText} ${searchWords(answer.orders)}`,
  })
  if (state === 'refused') await releaseDraft(tx, submission)
  else await queueNextLook(tx, queue, { id: submission.id, placedAt }, firstLookSeconds)
}

async function recordRefusedGroups(
  tx: Transaction,
  submission: SubmissionRecord,
  { orderErrors: errors, correlationId }: Extract<PlacingOutcome, { kind: 'answered' }>,
): Promise<void> {
  for (const [index, error] of errors.entries()) {
    const orderGroupId = error.orderGroupId ?? String(index)
    const group = {
      submissionId: submission.id,
      orderGroupId,
      code: error.code ?? '',
      description: error.description ?? '',
    }
    const positions = submission.cart.lines
      .filter((line) => line.orderGroup === orderGroupId)
      .map((line) => line.position)
    // A group named twice is stored once: the answer must never be lost for it. The timeline keeps both.
    await tx
      .insert(orderErrors)
      .values({ ...group, positions })
      .onConflictDoNothing()
    await tx.insert(submissionEvents).values({
      submissionId: submission.id,
      kind: 'group_refused',
      correlationId,
      detail: { code: group.code, description: group.description, lines: positions.length },
    })
  }
}

function stateOf({
  orders,
  orderErrors: errors,
  linesMissing,
}: Extract<PlacingOutcome, { kind: 'answered' }>): Extract<SubmissionState, 'refused' | 'placed' | 'partly_placed'> {
  if (orders.length === 0) return 'refused'
  return errors.length > 0 || linesMissing ? 'partly_placed' : 'placed'
}

function searchWords(orders: Order[]): string {
  return orders.map((order) => order.id.toLowerCase()).join(' ')
}
