import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, desc, eq, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import { orderDrafts, orderLines, orderSubmissions } from '@/lib/db/schema/orders'
import { AppError } from '@/lib/domain/app-error'
import { isUnanswered } from '@/lib/domain/submission-transitions'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import type { SubmissionRecord, Transaction } from '@/lib/services/submissions/submission-record'

export const DraftUnplacedLines = z.object({ submissionId: z.guid() })
export type DraftUnplacedLines = z.infer<typeof DraftUnplacedLines>

/**
 * A new draft of those lines of a submission that did not become subscriptions: refused groups, and lines that failed.
 * Partners and references are taken over. Who asks second, for lines that are in such a draft already, gets that draft:
 * the rest is not ordered twice either. What was refused as a whole goes on in its own draft. Throws AppError notAllowedToOrder, notFound — also when nothing is left — and
 * outcomeUnknown where it is not known what became of the press.
 */
export async function draftUnplacedLines(
  { db, actor }: ActorContext,
  { submissionId }: DraftUnplacedLines,
): Promise<{ customerId: string; draftId: string }> {
  assertMayOrder(actor)
  return db.transaction(async (tx) => {
    const [submission] = await tx
      .select()
      .from(orderSubmissions)
      .where(eq(orderSubmissions.id, submissionId))
      .for('update')
    if (!submission) throw new AppError('notFound')
    const { customerId, state, placedAt } = submission
    // Nothing of it was ordered: its own draft is open again, and a second one would be a second order.
    if (state === 'refused') return { customerId, draftId: submission.draftId }
    // A case that was closed without an answer may have ordered everything.
    if (isUnanswered(state) || (state === 'abandoned' && !placedAt)) throw new AppError('outcomeUnknown')
    const drafts = await listContinuations(tx, submissionId)
    const carried = new Set(drafts.flatMap(({ content }) => content.lines.map((line) => line.key)))
    const lines = (await listUnplacedLines(tx, submission)).filter((line) => !carried.has(line.key))
    const [draft] = drafts
    if (lines.length === 0 && !draft) throw new AppError('notFound')
    if (lines.length === 0 && draft) return { customerId, draftId: draft.id }
    const draftId = randomUUID()
    const content = { ...submission.content, lines }
    const owner = { ownerId: actor.personId, fromSubmissionId: submissionId }
    await tx.insert(orderDrafts).values({ id: draftId, customerId, content, ...owner })
    return { customerId, draftId }
  })
}

async function listUnplacedLines(tx: Transaction, { id, content }: Pick<SubmissionRecord, 'id' | 'content'>) {
  const living = await tx
    .select({ position: orderLines.position })
    .from(orderLines)
    .where(and(eq(orderLines.submissionId, id), ne(orderLines.stage, 'failed')))
  const taken = new Set(living.map((line) => line.position))
  return content.lines.filter((_, position) => !taken.has(position))
}

/** Drafts that carry on with the submission, open or placed; the newest first. */
export function listContinuations(tx: Transaction, submissionId: string) {
  return tx
    .select({ id: orderDrafts.id, content: orderDrafts.content })
    .from(orderDrafts)
    .where(and(eq(orderDrafts.fromSubmissionId, submissionId), isNull(orderDrafts.discardedAt)))
    .orderBy(desc(orderDrafts.createdAt))
}
