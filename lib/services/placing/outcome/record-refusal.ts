import 'server-only'
import { submissionEvents } from '@/lib/db/schema/submissions'
import type { OutcomeCheckKind } from '@/lib/domain/outcome-evidence'
import { NO_CLAIM } from '@/lib/services/submissions/claim-submission'
import { moveSubmission } from '@/lib/services/submissions/move-submission'
import type { SubmissionRecord, Transaction } from '@/lib/services/submissions/submission-record'
import type { PlacingOutcome } from '../call-placing'
import { releaseDraft } from './release-draft'

/** Nothing was ordered, by a no of Microsoft's or because nobody was asked: the reason is kept, and the draft opens again. In the caller's transaction. */
export async function recordRefusal(
  tx: Transaction,
  submission: SubmissionRecord,
  { failure }: Extract<PlacingOutcome, { kind: 'refused' }>,
  foundBy?: OutcomeCheckKind,
): Promise<void> {
  if (foundBy)
    await tx.insert(submissionEvents).values({
      submissionId: submission.id,
      kind: 'found_out',
      requestId: submission.requestId,
      detail: { by: foundBy },
    })
  await tx.insert(submissionEvents).values({
    submissionId: submission.id,
    kind: 'refused',
    requestId: submission.requestId,
    correlationId: failure.correlationId ?? null,
    detail: {
      code: failure.microsoftCode ?? failure.code,
      description: failure.description ?? '',
      ...(failure.neverLeft ? { reach: 'never' } : {}),
    },
  })
  const because = { why: 'refused', requestId: submission.requestId, correlationId: failure.correlationId }
  const next = { state: 'refused', failure, settledAt: new Date() } as const
  await moveSubmission(tx, submission, next, because, { status: 'refused', ...NO_CLAIM })
  await releaseDraft(tx, submission)
}
