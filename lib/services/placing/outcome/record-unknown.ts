import 'server-only'
import { submissionEvents } from '@/lib/db/schema/submissions'
import type { ErrorView } from '@/lib/domain/app-error'
import { lookDelaySeconds } from '@/lib/domain/look-delay'
import type { SystemContext } from '@/lib/services/context'
import { NO_CLAIM } from '@/lib/services/submissions/claim-submission'
import { moveSubmission } from '@/lib/services/submissions/move-submission'
import type { SubmissionRecord, Transaction } from '@/lib/services/submissions/submission-record'
import { withinTransaction } from '@/lib/services/within-transaction'

/** How long between two questions about an unknown outcome: soon, then less often. */
const ASK_AGAIN_AFTER_SECONDS = 5

/**
 * Nobody knows: that is written down once, and a job asks again. Takes what went wrong, or null when nothing was asked,
 * and when waiting alone will show more, if it will. In the caller's transaction.
 */
export async function recordUnknown(
  tx: Transaction,
  queue: SystemContext['queue'],
  submission: SubmissionRecord,
  { failure, showsMoreAt }: { failure: ErrorView | null; showsMoreAt?: Date | undefined },
): Promise<void> {
  const told = failure ?? submission.failure ?? { code: 'outcomeUnknown' }
  if (submission.state === 'placing')
    await tx.insert(submissionEvents).values({
      submissionId: submission.id,
      kind: 'outcome_unknown',
      requestId: submission.requestId,
      correlationId: told.correlationId ?? null,
      detail: { code: told.microsoftCode ?? told.code, description: told.description ?? '' },
    })
  const nextLookAt = nextLook(submission.attempts, showsMoreAt)
  const because = { why: 'unanswered', requestId: submission.requestId, correlationId: told.correlationId }
  const next = { state: 'outcome_unknown', failure: told, nextLookAt } as const
  const attempts = submission.attempts + 1
  await moveSubmission(tx, submission, next, because, { status: 'outcome_unknown', attempts, ...NO_CLAIM })
  const startAfterSeconds = Math.ceil((nextLookAt.getTime() - Date.now()) / 1000)
  await queue.send(
    'find-out-outcome',
    { submissionId: submission.id },
    { within: withinTransaction(tx), startAfterSeconds },
  )
}

/** Not later than when it will be known anyway. */
function nextLook(attempts: number, showsMoreAt: Date | undefined): Date {
  const soon = Date.now() + ASK_AGAIN_AFTER_SECONDS * 1000
  const usual = Date.now() + lookDelaySeconds(attempts) * 1000
  const known = showsMoreAt && showsMoreAt.getTime() > Date.now() ? showsMoreAt.getTime() : usual
  return new Date(Math.max(soon, Math.min(usual, known)))
}
