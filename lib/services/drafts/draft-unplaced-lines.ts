import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { orderDrafts, orderLines } from '@/lib/db/schema'
import { AppError } from '@/lib/domain/app-error'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { getSubmission } from '@/lib/services/orders/get-submission'

export const DraftUnplacedLines = z.object({ submissionId: z.guid() })
export type DraftUnplacedLines = z.infer<typeof DraftUnplacedLines>

/**
 * A new draft of those lines of a submission that did not become subscriptions: refused groups, and lines that failed.
 * Partners and references are taken over. Throws AppError notAllowedToOrder, notFound — also when nothing is left —
 * and outcomeUnknown as long as it is not known what became of the press.
 */
export async function draftUnplacedLines(
  context: ActorContext,
  { submissionId }: DraftUnplacedLines,
): Promise<{ customerId: string; draftId: string }> {
  const { db, actor } = context
  assertMayOrder(actor)
  const submission = await getSubmission(context, submissionId)
  if (submission.state === 'placing' || submission.state === 'outcome_unknown') throw new AppError('outcomeUnknown')
  const living = await db
    .select({ position: orderLines.position })
    .from(orderLines)
    .where(and(eq(orderLines.submissionId, submissionId), ne(orderLines.stage, 'failed')))
  const taken = new Set(living.map((line) => line.position))
  const lines = submission.content.lines.filter((_, position) => !taken.has(position))
  if (lines.length === 0) throw new AppError('notFound')
  const draftId = randomUUID()
  const customerId = submission.customer.id
  const content = { ...submission.content, lines }
  await db
    .insert(orderDrafts)
    .values({ id: draftId, customerId, ownerId: actor.personId, content, fromSubmissionId: submissionId })
  return { customerId, draftId }
}
