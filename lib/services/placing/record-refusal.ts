import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { orderSubmissions, submissionEvents } from '@/lib/db/schema'
import type { PlacingOutcome, SubmissionRecord } from './call-placing'
import type { Transaction } from './insert-orders'
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
