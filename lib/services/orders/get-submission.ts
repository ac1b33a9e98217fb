import 'server-only'
import { asc, eq, sql } from 'drizzle-orm'
import { orderErrors, orderLines, orderSubmissions, orders } from '@/lib/db/schema/orders'
import { people } from '@/lib/db/schema/people'
import { submissionEvents } from '@/lib/db/schema/submissions'
import { AppError } from '@/lib/domain/app-error'
import { isGuid } from '@/lib/domain/guid'
import { submissionReference } from '@/lib/domain/order-submission'
import type { ReviewedCart } from '@/lib/domain/review'
import type { OrderLineView, SubmissionView } from '@/lib/domain/submission-view'
import type { ActorContext } from '@/lib/services/context'
import { findUsual } from '@/lib/services/following/norms/find-usual'
import { digestContent } from '@/lib/services/placing/record-attestation'
import { findContinuations } from './find-continuations'
import { findKnownFrom } from './find-known-from'
import { listOutcomeChecks } from './list-outcome-checks'

const iso = (date: Date | null) => date?.toISOString() ?? null

/** Everything the order page shows of one submission. Throws AppError notFound. */
export async function getSubmission({ db }: Pick<ActorContext, 'db'>, id: string): Promise<SubmissionView> {
  if (!isGuid(id)) throw new AppError('notFound')
  const [row] = await db
    .select({
      submission: orderSubmissions,
      stored: sql<unknown>`${orderSubmissions.content}`,
      personName: people.name,
    })
    .from(orderSubmissions)
    .innerJoin(people, eq(people.id, orderSubmissions.personId))
    .where(eq(orderSubmissions.id, id))
  if (!row) throw new AppError('notFound')
  const [orderRows, lineRows, errorRows, eventRows, checks, knownFrom, continuations] = await Promise.all([
    db.select().from(orders).where(eq(orders.submissionId, id)).orderBy(asc(orders.creationDate), asc(orders.id)),
    db.select().from(orderLines).where(eq(orderLines.submissionId, id)).orderBy(asc(orderLines.position)),
    db.select().from(orderErrors).where(eq(orderErrors.submissionId, id)).orderBy(asc(orderErrors.orderGroupId)),
    db
      .select({ event: submissionEvents, personName: people.name })
      .from(submissionEvents)
      .leftJoin(people, eq(people.id, submissionEvents.personId))
      .where(eq(submissionEvents.submissionId, id))
      .orderBy(asc(submissionEvents.id)),
    listOutcomeChecks(db, id),
    findKnownFrom(db, row.submission),
    findContinuations(db, row.submission),
  ])
  const { submission, personName } = row
  return {
    id,
    reference: submissionReference(submission.number),
    customer: { id: submission.customerId, name: submission.customerName },
    person: { id: submission.personId, name: personName },
    route: submission.route,
    state: submission.state,
    status: submission.status,
    isPartial: submission.isPartial,
    createdAt: submission.createdAt.toISOString(),
    placedAt: iso(submission.placedAt),
    settledAt: iso(submission.settledAt),
    checkedAt: submission.updatedAt.toISOString(),
    nextLookAt: iso(submission.nextLookAt),
    lateAt: iso(submission.lateAt),
    usual: await findUsual(db, lineRows),
    withheld: submission.withheld,
    checks,
    knownFrom,
    ...continuations,
    revision: submission.revision,
    draftId: submission.draftId,
    totals: submission.totals,
    content: submission.content,
    cart: submission.cart,
    attestation: submission.attestation,
    isAsAttested: digestContent(row.stored) === submission.attestation.contentHash,
    overrides: submission.overrides,
    requestId: submission.requestId,
    failure: submission.failure,
    orders: orderRows.map((order) => ({
      id: order.id,
      status: order.status,
      currency: order.currency,
      total: order.total,
      lines: lineRows.filter((line) => line.orderId === order.id).map((line) => toLineView(line, submission.cart)),
    })),
    refusedGroups: errorRows.map(({ orderGroupId, code, description, positions }) => ({
      orderGroupId,
      code,
      description,
      positions,
    })),
    events: eventRows.map(({ event, personName: name }) => ({
      id: event.id,
      at: event.at.toISOString(),
      kind: event.kind,
      personName: name,
      detail: event.detail,
      requestId: event.requestId,
      correlationId: event.correlationId,
    })),
  }
}

function toLineView(line: typeof orderLines.$inferSelect, { lines }: ReviewedCart): OrderLineView {
  const reviewed = lines.find(({ position }) => position === line.position)
  const {
    submissionId: _submission,
    customerId: _customer,
    orderId: _order,
    position: _position,
    offerId: _offer,
    ...view
  } = line
  return {
    ...view,
    promotionId: reviewed?.promotionId ?? null,
    customTermEndDate: reviewed?.customTermEndDate ?? null,
    placedAt: line.placedAt.toISOString(),
    provisioningAt: iso(line.provisioningAt),
    settledAt: iso(line.settledAt),
  }
}
