import 'server-only'
import { and, desc, eq, isNull, ne } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { customers } from '@/lib/db/schema/customers'
import { orderDrafts, orderSubmissions } from '@/lib/db/schema/orders'
import { people } from '@/lib/db/schema/people'
import { AppError } from '@/lib/domain/app-error'
import type { DraftView } from '@/lib/domain/draft-view'
import { isGuid } from '@/lib/domain/guid'
import { submissionReference } from '@/lib/domain/order-submission'
import type { ActorContext } from '@/lib/services/context'
import { customerColumns, toCustomerRow } from '@/lib/services/customers/customer-record'

const savers = alias(people, 'savers')
const before = alias(orderSubmissions, 'before')

/** Takes a draft's id. Throws AppError notFound, also for a discarded one. */
export async function getDraft({ db }: Pick<ActorContext, 'db'>, draftId: string): Promise<DraftView> {
  if (!isGuid(draftId)) throw new AppError('notFound')
  const [row] = await db
    .select({
      draft: orderDrafts,
      customer: customerColumns,
      ownerName: people.name,
      saverName: savers.name,
      submissionId: orderSubmissions.id,
      beforeId: before.id,
      beforeNumber: before.number,
    })
    .from(orderDrafts)
    .innerJoin(customers, eq(customers.id, orderDrafts.customerId))
    .innerJoin(people, eq(people.id, orderDrafts.ownerId))
    .leftJoin(savers, eq(savers.id, orderDrafts.savedById))
    .leftJoin(before, eq(before.id, orderDrafts.fromSubmissionId))
    .leftJoin(
      orderSubmissions,
      and(eq(orderSubmissions.draftId, orderDrafts.id), ne(orderSubmissions.state, 'refused')),
    )
    .where(and(eq(orderDrafts.id, draftId), isNull(orderDrafts.discardedAt)))
    .orderBy(desc(orderSubmissions.createdAt))
    .limit(1)
  if (!row) throw new AppError('notFound')
  const { draft, saverName, beforeId, beforeNumber } = row
  const owner = { id: draft.ownerId, name: row.ownerName }
  return {
    id: draft.id,
    customer: toCustomerRow(row.customer),
    owner,
    savedBy: draft.savedById !== null && saverName !== null ? { id: draft.savedById, name: saverName } : owner,
    version: draft.version,
    content: draft.content,
    cart: draft.cart,
    createdAt: draft.createdAt.toISOString(),
    updatedAt: draft.updatedAt.toISOString(),
    submissionId: row.submissionId,
    continues:
      beforeId === null || beforeNumber === null
        ? null
        : { id: beforeId, reference: submissionReference(beforeNumber) },
  }
}
