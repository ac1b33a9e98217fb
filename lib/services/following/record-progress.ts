import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { orderLines, orderSubmissions, orders, submissionEvents } from '@/lib/db/schema'
import { lookDelaySeconds } from '@/lib/domain/look-delay'
import { deriveStatus, isSettledStage, type LineStage, STAGE_EVENTS } from '@/lib/domain/order-submission'
import { stateAfterLook } from '@/lib/domain/state-after-look'
import type { SystemContext } from '@/lib/services/context'
import { moveSubmission } from '@/lib/services/submissions/move-submission'
import type { SubmissionRecord, Transaction } from '@/lib/services/submissions/submission-record'
import { withinTransaction } from '@/lib/services/within-transaction'

/** Usual provisioning is minutes; after this long without an end an order is called late. */
const LATE_AFTER_MS = 30 * 60_000

/** What one look said of one line. */
export type LineReading = {
  orderId: string
  orderStatus: string
  lineItemNumber: number
  stage: LineStage
  reason: string
  subscriptionId: string | null
}

/**
 * Stores what a look said, in one transaction with its timeline and the next look. Equal readings change nothing, so
 * two looks at the same time do no harm. `withheld`: why the provisioning status could not be asked, noted once.
 */
export async function recordProgress(
  { db, queue }: Pick<SystemContext, 'db' | 'queue'>,
  submission: SubmissionRecord,
  readings: readonly LineReading[],
  withheld: string | null,
): Promise<void> {
  await db.transaction(async (tx) => {
    const [current] = await tx
      .select()
      .from(orderSubmissions)
      .where(eq(orderSubmissions.id, submission.id))
      .for('update')
    if (!current?.placedAt || current.settledAt) return
    let changed = 0
    for (const reading of readings) changed += await storeReading(tx, submission, reading)
    if (withheld) changed += await noteWithheld(tx, submission.id, withheld)
    const lines = await tx
      .select({ stage: orderLines.stage })
      .from(orderLines)
      .where(eq(orderLines.submissionId, submission.id))
    const stages = lines.map((line) => line.stage)
    const settled = stages.every(isSettledStage)
    const now = new Date()
    const isLate = now.getTime() - current.placedAt.getTime() > LATE_AFTER_MS
    const state = stateAfterLook({ stages, isLate })
    const status = deriveStatus({ state, stages, isPartial: current.isPartial })
    const delay = lookDelaySeconds(current.attempts + 1)
    const moved = changed > 0 || status !== current.status
    const changes = {
      status,
      attempts: current.attempts + 1,
      settledAt: settled ? now : null,
      nextLookAt: settled ? null : new Date(now.getTime() + delay * 1000),
      // The time of the last look, whether or not it saw anything move.
      updatedAt: now,
    }
    if (moved || state !== current.state) await moveSubmission(tx, current, state, { why: 'looked' }, changes)
    else await tx.update(orderSubmissions).set(changes).where(eq(orderSubmissions.id, submission.id))
    if (settled) await tx.insert(submissionEvents).values({ submissionId: submission.id, kind: 'settled', at: now })
    else
      await queue.send(
        'follow-submission',
        { submissionId: submission.id },
        { within: withinTransaction(tx), startAfterSeconds: delay },
      )
  })
}

/** Returns 1 when it is noted now, 0 when the timeline says so already: a sign-in may end long after the first look. */
async function noteWithheld(tx: Transaction, submissionId: string, reason: string): Promise<number> {
  const kind = 'following_without_person'
  const [noted] = await tx
    .select({ id: submissionEvents.id })
    .from(submissionEvents)
    .where(and(eq(submissionEvents.submissionId, submissionId), eq(submissionEvents.kind, kind)))
    .limit(1)
  if (noted) return 0
  await tx.insert(submissionEvents).values({ submissionId, kind, detail: { reason } })
  return 1
}

/** Returns 1 when the line moved, otherwise 0. A settled line stays what it is. */
async function storeReading(tx: Transaction, submission: SubmissionRecord, reading: LineReading): Promise<number> {
  const line = and(
    eq(orderLines.customerId, submission.customerId),
    eq(orderLines.orderId, reading.orderId),
    eq(orderLines.lineItemNumber, reading.lineItemNumber),
  )
  const [before] = await tx.select().from(orderLines).where(line)
  if (!before || before.settledAt) return 0
  await tx
    .update(orders)
    .set({ status: reading.orderStatus, updatedAt: new Date() })
    .where(and(eq(orders.customerId, submission.customerId), eq(orders.id, reading.orderId)))
  if (before.stage === reading.stage && before.stageReason === reading.reason) return 0
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
  return 1
}

async function addSearchWord(tx: Transaction, submissionId: string, word: string): Promise<void> {
  await tx
    .update(orderSubmissions)
    .set({ searchText: sql`${orderSubmissions.searchText} || ' ' || ${word.toLowerCase()}` })
    .where(eq(orderSubmissions.id, submissionId))
}
