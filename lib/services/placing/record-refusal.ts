import 'server-only'
import { submissionEvents } from '@/lib/db/schema'
import { moveSubmission } from '@/lib/services/submissions/move-submission'
import type { SubmissionRecord, Transaction } from '@/lib/services/submissions/submission-record'
import type { PlacingOutcome } from './call-placing'
import { releaseDraft } from './release-draft'

/** Microsoft refused the whole: the reason is kept, and the draft opens again. In the caller's transaction. */
export async function recordRefusal(
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
  const because = { why: 'refused', requestId: submission.requestId, correlationId: view.correlationId }
  const settledAt = new Date()
  await moveSubmission(tx, submission, 'refused', because, {
    status: 'refused',
    failure: view,
    settledAt,
    nextLookAt: null,
  })
  await releaseDraft(tx, submission)
}
