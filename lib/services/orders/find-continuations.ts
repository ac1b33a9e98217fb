import 'server-only'
import { and, asc, eq, isNull, ne } from 'drizzle-orm'
import { orderDrafts, orderSubmissions } from '@/lib/db/schema/orders'
import { people } from '@/lib/db/schema/people'
import { submissionReference } from '@/lib/domain/order-submission'
import type { SubmissionView } from '@/lib/domain/submission-view'
import type { SystemContext } from '@/lib/services/context'

type Continuations = Pick<SubmissionView, 'continues' | 'continuedBy'>

/**
 * Takes a submission's id and that of its draft; returns which submission it carries on with, and which drafts carry on
 * with it: the lines that were not ordered, ordered again. Discarded drafts carry on with nothing.
 */
export async function findContinuations(
  db: SystemContext['db'],
  { id, draftId }: { id: string; draftId: string },
): Promise<Continuations> {
  const [[before], after] = await Promise.all([
    db
      .select({ id: orderSubmissions.id, number: orderSubmissions.number })
      .from(orderDrafts)
      .innerJoin(orderSubmissions, eq(orderSubmissions.id, orderDrafts.fromSubmissionId))
      .where(eq(orderDrafts.id, draftId)),
    db
      .select({
        draftId: orderDrafts.id,
        ownerName: people.name,
        submissionId: orderSubmissions.id,
        number: orderSubmissions.number,
      })
      .from(orderDrafts)
      .innerJoin(people, eq(people.id, orderDrafts.ownerId))
      .leftJoin(
        orderSubmissions,
        and(eq(orderSubmissions.draftId, orderDrafts.id), ne(orderSubmissions.state, 'refused')),
      )
      .where(and(eq(orderDrafts.fromSubmissionId, id), isNull(orderDrafts.discardedAt)))
      .orderBy(asc(orderDrafts.createdAt), asc(orderDrafts.id)),
  ])
  return {
    continues: before ? { id: before.id, reference: submissionReference(before.number) } : null,
    continuedBy: after.map(({ number, ...draft }) => ({
      ...draft,
      reference: number === null ? null : submissionReference(number),
    })),
  }
}
