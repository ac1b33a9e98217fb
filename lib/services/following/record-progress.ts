import 'server-only'
import { and, eq } from 'drizzle-orm'
import { orderLines, orderSubmissions } from '@/lib/db/schema/orders'
import { submissionEvents } from '@/lib/db/schema/submissions'
import { followDelaySeconds, GIVE_UP_AFTER_MS } from '@/lib/domain/look-delay'
import { deriveStatus, isSettledStage, type SubmissionEventKind } from '@/lib/domain/order-submission'
import { stateAfterLook } from '@/lib/domain/state-after-look'
import { lateAfterMs } from '@/lib/domain/usual-duration'
import type { SystemContext } from '@/lib/services/context'
import { markChanged } from '@/lib/services/import/news/mark-changed'
import { NO_CLAIM } from '@/lib/services/submissions/claim-submission'
import { moveSubmission, type NextState, stateColumns } from '@/lib/services/submissions/move-submission'
import type { SubmissionRecord, Transaction } from '@/lib/services/submissions/submission-record'
import { findUsual } from './norms/find-usual'
import type { Withheld } from './questions/ask-provisioning'
import { queueNextLook } from './queue-next-look'
import { type LineReading, storeReading } from './store-reading'

/**
 * Stores what a look said, in one transaction with its timeline and the next look, and ends the claim. Equal
 * readings change nothing; returns whether these did. `withheld`: why the provisioning status could not be asked; each change
 * of it is noted once.
 */
export async function recordProgress(
  { db, queue }: Pick<SystemContext, 'db' | 'queue'>,
  submission: SubmissionRecord,
  { readings, withheld }: { readings: readonly LineReading[]; withheld: Withheld | null },
): Promise<{ moved: boolean }> {
  return db.transaction(async (tx) => {
    const [current] = await tx
      .select()
      .from(orderSubmissions)
      .where(eq(orderSubmissions.id, submission.id))
      .for('update')
    if (!current?.placedAt || current.settledAt) return { moved: false }
    // The claim ran out while Microsoft was asked: whoever has it now knows better.
    if (current.lookingBy !== submission.lookingBy) return { moved: false }
    let moved = await noteWithheld(tx, current, withheld)
    for (const reading of readings) moved = (await storeReading(tx, submission, reading)) || moved

    const lines = await tx
      .select({ stage: orderLines.stage, offerId: orderLines.offerId })
      .from(orderLines)
      .where(eq(orderLines.submissionId, submission.id))
    const stages = lines.map((line) => line.stage)
    const open = lines.filter((line) => !isSettledStage(line.stage))
    const now = new Date()
    const ageMs = now.getTime() - current.placedAt.getTime()
    const lateAt = new Date(current.placedAt.getTime() + lateAfterMs(await findUsual(tx, open)))
    const isGivenUp = ageMs >= GIVE_UP_AFTER_MS
    const state = stateAfterLook({ stages, isLate: now >= lateAt, isGivenUp })
    const status = deriveStatus({ state, stages, isPartial: current.isPartial })
    const nextLookInSeconds =
      state === 'settled' || isGivenUp
        ? null
        : followDelaySeconds({ ageMs, waitsForPerson: open.every((line) => line.stage === 'needs_you') })
    const { placedAt } = current
    const nextLookAt = nextLookInSeconds === null ? null : new Date(now.getTime() + nextLookInSeconds * 1000)
    const next: NextState =
      state === 'settled' ? { state, placedAt, settledAt: now } : { state, placedAt, nextLookAt, lateAt }
    const changes = {
      status,
      withheld,
      attempts: current.attempts + 1,
      ...NO_CLAIM,
      // The time of the last look, whether or not it saw anything move.
      updatedAt: now,
    }
    if (moved || state !== current.state || status !== current.status)
      await moveSubmission(tx, current, next, { why: isGivenUp && state !== 'settled' ? 'gave_up' : 'looked' }, changes)
    else
      await tx
        .update(orderSubmissions)
        .set({ ...changes, ...stateColumns(next) })
        .where(eq(orderSubmissions.id, submission.id))

    if (state === 'settled') {
      await note(tx, submission.id, 'settled')
      await markChanged(tx, [{ customerId: submission.customerId, at: now }])
    }
    if (state === 'late') await noteOnce(tx, submission.id, 'late')
    if (isGivenUp && state !== 'settled') await noteOnce(tx, submission.id, 'gave_up')
    if (nextLookInSeconds !== null) await queueNextLook(tx, queue, submission, nextLookInSeconds)
    return { moved }
  })
}

/** Returns whether it is another than before. */
async function noteWithheld(tx: Transaction, current: SubmissionRecord, withheld: Withheld | null): Promise<boolean> {
  if (withheld === current.withheld) return false
  if (withheld) await note(tx, current.id, 'following_without_person', { reason: withheld })
  else await note(tx, current.id, 'following_with_person')
  return true
}

async function noteOnce(tx: Transaction, submissionId: string, kind: SubmissionEventKind): Promise<void> {
  const [noted] = await tx
    .select({ id: submissionEvents.id })
    .from(submissionEvents)
    .where(and(eq(submissionEvents.submissionId, submissionId), eq(submissionEvents.kind, kind)))
    .limit(1)
  if (!noted) await note(tx, submissionId, kind)
}

async function note(
  tx: Transaction,
  submissionId: string,
  kind: SubmissionEventKind,
  detail: Record<string, string> = {},
): Promise<void> {
  await tx.insert(submissionEvents).values({ submissionId, kind, detail })
}
