import 'server-only'
import { eq } from 'drizzle-orm'
import { orderDrafts } from '@/lib/db/schema'
import type { SubmissionRecord } from './call-placing'
import type { Transaction } from './insert-orders'

/** Nothing was ordered: the draft can be mended and placed again. */
export async function releaseDraft(tx: Transaction, submission: SubmissionRecord): Promise<void> {
  await tx.update(orderDrafts).set({ placedAt: null }).where(eq(orderDrafts.id, submission.draftId))
}
