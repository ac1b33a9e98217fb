import 'server-only'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { orderDrafts, orderSubmissions } from '@/lib/db/schema/orders'
import { AppError } from '@/lib/domain/app-error'
import type { DraftContent } from '@/lib/domain/order-draft'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import type { Transaction } from '@/lib/services/submissions/submission-record'
import { listContinuations } from './draft-unplaced-lines'

export const RestoreDraft = z.object({ draftId: z.guid() })
export type RestoreDraft = z.infer<typeof RestoreDraft>

/**
 * Undoes discarding: the draft is in the lists again, as it was. Throws AppError notFound; notAllowedToOrder; and
 * changedMeanwhile when it had lines of an order that another draft carries on with by now.
 */
export async function restoreDraft({ db, actor }: ActorContext, { draftId }: RestoreDraft): Promise<void> {
  assertMayOrder(actor)
  await db.transaction(async (tx) => {
    const isDiscarded = and(
      eq(orderDrafts.id, draftId),
      isNotNull(orderDrafts.discardedAt),
      isNull(orderDrafts.placedAt),
    )
    const [draft] = await tx.select().from(orderDrafts).where(isDiscarded)
    if (!draft) throw new AppError('notFound')
    if (draft.fromSubmissionId && (await isCarriedOn(tx, draft.fromSubmissionId, draft.content)))
      throw new AppError('changedMeanwhile')
    await tx.update(orderDrafts).set({ discardedAt: null }).where(isDiscarded)
  })
}

/** What was not ordered is carried on with once: see draft-unplaced-lines.ts, which takes the same turn. */
async function isCarriedOn(tx: Transaction, submissionId: string, { lines }: DraftContent): Promise<boolean> {
  const keys = new Set(lines.map((line) => line.key))
  await tx
    .select({ id: orderSubmissions.id })
    .from(orderSubmissions)
    .where(eq(orderSubmissions.id, submissionId))
    .for('update')
  const others = await listContinuations(tx, submissionId)
  return others.some(({ content }) => content.lines.some((line) => keys.has(line.key)))
}
