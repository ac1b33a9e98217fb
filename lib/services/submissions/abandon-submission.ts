import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { submissionEvents } from '@/lib/db/schema/submissions'
import { AppError } from '@/lib/domain/app-error'
import { MAX_REASON_LENGTH, mayBeClosed } from '@/lib/domain/case-closing'
import { isGuid } from '@/lib/domain/guid'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { moveSubmission } from './move-submission'

export const AbandonSubmission = z.object({
  submissionId: z.guid(),
  reason: z.string().trim().min(1).max(MAX_REASON_LENGTH),
})
export type AbandonSubmission = z.infer<typeof AbandonSubmission>

/**
 * A person ends what nobody could find out for a day, or what waits for somebody. Nothing is ordered or cancelled by it,
 * and the draft stays closed: something of it may exist at Microsoft. Throws AppError notAllowedToOrder, notFound, and
 * changedMeanwhile when it moved on, or when Microsoft is being asked about it at this moment.
 */
export async function abandonSubmission(
  { db, actor }: Pick<ActorContext, 'db' | 'actor'>,
  { submissionId, reason }: AbandonSubmission,
): Promise<void> {
  assertMayOrder(actor)
  if (!isGuid(submissionId)) throw new AppError('notFound')
  await db.transaction(async (tx) => {
    const [submission] = await tx
      .select()
      .from(orderSubmissions)
      .where(eq(orderSubmissions.id, submissionId))
      .for('update')
    if (!submission) throw new AppError('notFound')
    if (!mayBeClosed(submission)) throw new AppError('changedMeanwhile')
    // An answer that is on its way must find the case open: it may be an order.
    const { rows } = await tx.execute(
      sql`select 1 from ${orderSubmissions} where id = ${submissionId} and looking_until > now()`,
    )
    if (rows.length > 0) throw new AppError('changedMeanwhile')
    const now = new Date()
    await tx
      .insert(submissionEvents)
      .values({ submissionId, kind: 'abandoned', personId: actor.personId, detail: { reason } })
    const because = { why: 'closed', personId: actor.personId, requestId: submission.requestId }
    await moveSubmission(tx, submission, { state: 'abandoned', settledAt: now }, because, { status: 'abandoned' })
  })
}
