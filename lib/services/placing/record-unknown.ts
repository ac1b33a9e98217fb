import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { orderSubmissions, submissionEvents } from '@/lib/db/schema'
import { lookDelaySeconds } from '@/lib/domain/look-delay'
import type { SystemContext } from '@/lib/services/context'
import { withinTransaction } from '@/lib/services/within-transaction'
import type { PlacingOutcome, SubmissionRecord } from './call-placing'
import type { Transaction } from './insert-orders'

/** How long between two questions about an unknown outcome: soon, then less often. */
const ASK_AGAIN_AFTER_SECONDS = 5

/** Nobody knows: that is written down, and a job asks again. In the caller's transaction. */
export async function recordUnknown(
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
