import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { orderDrafts, orderErrors, orderSubmissions, submissionEvents } from '@/lib/db/schema'
import { lookDelaySeconds } from '@/lib/domain/look-delay'
import { deriveStatus, type SubmissionState } from '@/lib/domain/order-submission'
import type { Order } from '@/lib/domain/wire/order'
import type { SystemContext } from '@/lib/services/context'
import { withinTransaction } from '@/lib/services/within-transaction'
import type { PlacingOutcome, SubmissionRecord } from './call-placing'
import { insertOrders, type Transaction } from './insert-orders'

/** How long between two questions about an unknown outcome: soon, then less often. */
const ASK_AGAIN_AFTER_SECONDS = 5

/**
 * Stores what an attempt to place came to, in one transaction with its orders, lines, errors, timeline and the next
 * job. Does nothing when another attempt was recorded first: an outcome is known once.
 */
export async function recordOutcome(
  { db, queue }: Pick<SystemContext, 'db' | 'queue'>,
  submission: SubmissionRecord,
  outcome: PlacingOutcome,
): Promise<void> {
  await db.transaction(async (tx) => {
    const [open] = await tx
      .select({ id: orderSubmissions.id })
      .from(orderSubmissions)
      .where(
        and(eq(orderSubmissions.id, submission.id), inArray(orderSubmissions.state, ['placing', 'outcome_unknown'])),
      )
      .for('update')
    if (!open) return
    switch (outcome.kind) {
      case 'answered':
        return recordAnswer(tx, queue, submission, outcome)
      case 'refused':
        return recordRefusal(tx, submission, outcome)
      case 'unknown':
        return recordUnknown(tx, queue, submission, outcome)
      default:
        return outcome satisfies never
    }
  })
}

async function recordAnswer(
  tx: Transaction,
  queue: SystemContext['queue'],
  submission: SubmissionRecord,
  answer: Extract<PlacingOutcome, { kind: 'answered' }>,
): Promise<void> {
  const placedAt = new Date()
  await tx.insert(submissionEvents).values({
    submissionId: submission.id,
    kind: 'placing_answered',
    requestId: submission.requestId,
    correlationId: answer.correlationId,
    detail: { orders: answer.orders.length, refused: answer.orderErrors.length },
  })
  const stages = await insertOrders(tx, submission, answer.orders, placedAt)
  await recordRefusedGroups(tx, submission, answer)
  const state = stateOf(answer)
  const refused = state === 'refused'
  await tx
    .update(orderSubmissions)
    .set({
      state,
      status: deriveStatus({ state, stages, sincePlacedMs: 0 }),
      placedAt: refused ? null : placedAt,
      settledAt: refused ? placedAt : null,
      failure: null,
      attempts: 0,
      nextLookAt: refused ? null : new Date(placedAt.getTime() + lookDelaySeconds(0) * 1000),
      revision: sql`${orderSubmissions.revision} + 1`,
      updatedAt: placedAt,
      searchText: sql`${orderSubmissions.searchText} || ' ' || ${searchWords(answer.orders)}`,
    })
    .where(eq(orderSubmissions.id, submission.id))
  if (refused) await releaseDraft(tx, submission)
  else
    await queue.send(
      'follow-submission',
      { submissionId: submission.id },
      { within: withinTransaction(tx), startAfterSeconds: lookDelaySeconds(0) },
    )
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
    await tx.insert(orderErrors).values({ ...group, positions })
    await tx.insert(submissionEvents).values({
      submissionId: submission.id,
      kind: 'group_refused',
      correlationId,
      detail: { code: group.code, description: group.description, lines: positions.length },
    })
  }
}

async function recordRefusal(
  tx: Transaction,
  submission: SubmissionRecord,
  { error }: Extract<PlacingOutcome, { kind: 'refused' }>,
): Promise<void> {
  const { view } = error
  await tx.insert(submissionEvents).values({
    submissionId: submission.id,
    kind: 'refused',
    requestId: submission.requestId,
    correlationId: view.correlationId ?? null,
    detail: { code: view.microsoftCode ?? view.code, description: view.description ?? '' },
  })
  await tx
    .update(orderSubmissions)
    .set({
      state: 'refused',
      status: 'refused',
      failure: view,
      settledAt: new Date(),
      nextLookAt: null,
      revision: sql`${orderSubmissions.revision} + 1`,
      updatedAt: new Date(),
    })
    .where(eq(orderSubmissions.id, submission.id))
  await releaseDraft(tx, submission)
}

async function recordUnknown(
  tx: Transaction,
  queue: SystemContext['queue'],
  submission: SubmissionRecord,
  { error }: Extract<PlacingOutcome, { kind: 'unknown' }>,
): Promise<void> {
  const delay = Math.max(ASK_AGAIN_AFTER_SECONDS, lookDelaySeconds(submission.attempts))
  await tx.insert(submissionEvents).values({
    submissionId: submission.id,
    kind: submission.attempts === 0 ? 'outcome_unknown' : 'asked_again',
    requestId: submission.requestId,
    correlationId: error.view.correlationId ?? null,
    detail: { code: error.view.microsoftCode ?? error.view.code, description: error.view.description ?? '' },
  })
  await tx
    .update(orderSubmissions)
    .set({
      state: 'outcome_unknown',
      status: 'outcome_unknown',
      failure: error.view,
      attempts: sql`${orderSubmissions.attempts} + 1`,
      nextLookAt: new Date(Date.now() + delay * 1000),
      revision: sql`${orderSubmissions.revision} + 1`,
      updatedAt: new Date(),
    })
    .where(eq(orderSubmissions.id, submission.id))
  await queue.send(
    'find-out-outcome',
    { submissionId: submission.id },
    { within: withinTransaction(tx), startAfterSeconds: delay },
  )
}

/** Nothing was ordered: the draft can be mended and placed again. */
async function releaseDraft(tx: Transaction, submission: SubmissionRecord): Promise<void> {
  await tx.update(orderDrafts).set({ placedAt: null }).where(eq(orderDrafts.id, submission.draftId))
}

function stateOf({ orders, orderErrors: errors }: { orders: Order[]; orderErrors: unknown[] }): SubmissionState {
  if (orders.length === 0) return 'refused'
  return errors.length > 0 ? 'partly_placed' : 'placed'
}

function searchWords(orders: Order[]): string {
  return orders.map((order) => order.id.toLowerCase()).join(' ')
}
