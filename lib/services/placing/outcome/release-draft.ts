import 'server-only'
import { eq } from 'drizzle-orm'
import { orderDrafts } from '@/lib/db/schema/orders'
import type { SubmissionRecord, Transaction } from '@/lib/services/submissions/submission-record'

/** Nothing was ordered: the draft can be mended and placed again. */
export async function releaseDraft(tx: Transaction, submission: SubmissionRecord): Promise<void> {
  await tx.update(orderDrafts).set({ placedAt: null }).where(eq(orderDrafts.id, submission.draftId))
}
