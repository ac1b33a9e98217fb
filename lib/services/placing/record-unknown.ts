import 'server-only'
import { submissionEvents } from '@/lib/db/schema'
import { lookDelaySeconds } from '@/lib/domain/look-delay'
import type { SystemContext } from '@/lib/services/context'
import { moveSubmission } from '@/lib/services/submissions/move-submission'
import type { SubmissionRecord, Transaction } from '@/lib/services/submissions/submission-record'
import { withinTransaction } from '@/lib/services/within-transaction'
import type { PlacingOutcome } from './call-placing'

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
  const { correlationId } = error.view
  const because = { why: 'unanswered', requestId: submission.requestId, correlationId }
  await moveSubmission(tx, submission, 'outcome_unknown', because, {
    status: 'outcome_unknown',
    failure: error.view,
    attempts: submission.attempts + 1,
    nextLookAt: new Date(Date.now() + delay * 1000),
  })
  await queue.send(
    'find-out-outcome',
    { submissionId: submission.id },
    { within: withinTransaction(tx), startAfterSeconds: delay },
  )
}
