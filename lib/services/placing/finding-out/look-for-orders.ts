import 'server-only'
import { and, eq, inArray, ne } from 'drizzle-orm'
import { orderSubmissions, orders } from '@/lib/db/schema/orders'
import { findOurOrders } from '@/lib/domain/find-our-orders'
import { CLOCK_SKEW_MS, listCompleteFrom, type OutcomeFacts } from '@/lib/domain/judge-outcome'
import { UNANSWERED_STATES } from '@/lib/domain/submission-transitions'
import { CustomerId } from '@/lib/domain/wire/ids'
import type { Order } from '@/lib/domain/wire/orders/order'
import type { SystemContext } from '@/lib/services/context'
import type { Claimed } from '@/lib/services/submissions/claim-submission'
import type { SubmissionRecord } from '@/lib/services/submissions/submission-record'
import { toAppError } from '@/lib/services/to-app-error'
import type { OutcomeCheck } from '../outcome/record-checks'
import { listAttempts } from './list-attempts'
import { OUTCOME_LIMITS } from './outcome-limits'

export type OrdersLook = { facts: OutcomeFacts['orders']; found: Order[]; check: OutcomeCheck }

/**
 * The customer's orders since this press began to act, without those of other submissions. Read as the application, so
 * nobody has to be signed in. partner-center-api.md ch. 7.1. Never throws for what Microsoft says.
 */
export async function lookForOrders(
  context: SystemContext,
  { submission, now }: Claimed,
  from: Date,
): Promise<OrdersLook> {
  const customerId = CustomerId.parse(submission.customerId)
  let listed: Order[]
  try {
    listed = await context.partnerCenterAt('placing').orders.list(customerId)
  } catch (error) {
    const { code, microsoftCode, correlationId } = toAppError(error).view
    const detail = { code: microsoftCode ?? code }
    return { facts: null, found: [], check: { kind: 'orders', result: 'unavailable', detail, correlationId } }
  }
  // After the list was read: what of it belongs to somebody else is either theirs by now, or may still become it.
  const rivals = await listRivals(context.db, submission, now)
  const spokenFor = await listOrderIds(context.db, submission)
  const open = listed.filter((order) => isSince(order, from) && !spokenFor.has(order.id))
  const { found, linesMissing, resembling } = findOurOrders(open, toPressed(submission))
  const disputed = rivals.some((rival) =>
    findOurOrders(open, toPressed(rival)).found.some((order) => found.includes(order)),
  )
  return {
    facts: { found: found.length, linesMissing, resembling, disputed },
    found,
    check: {
      kind: 'orders',
      result: found.length > 0 ? 'found' : 'nothing',
      detail: { orders: found.length, looked: open.length },
    },
  }
}

function isSince({ creationDate }: Order, from: Date): boolean {
  return creationDate !== undefined && Date.parse(creationDate) >= from.getTime() - CLOCK_SKEW_MS
}

function toPressed({ route, cart, content }: Pick<SubmissionRecord, 'route' | 'cart' | 'content'>) {
  return { route, lines: cart.lines, content }
}

/** Other presses for the same customer that may have ordered something which the list does not show yet. */
async function listRivals(db: SystemContext['db'], submission: SubmissionRecord, now: Date) {
  const { customerId, id, route, cart, content, state } = orderSubmissions
  const unanswered = inArray(state, [...UNANSWERED_STATES])
  const rivals = await db
    .select({ id, route, cart, content })
    .from(orderSubmissions)
    .where(and(eq(customerId, submission.customerId), ne(id, submission.id), unanswered))
  const attempts = await listAttempts(db, ...rivals.map((rival) => rival.id))
  const limits = OUTCOME_LIMITS
  return rivals.filter((rival) => {
    const theirs = attempts.filter((attempt) => attempt.submissionId === rival.id)
    const completeFrom = listCompleteFrom(theirs, limits)
    return completeFrom !== null && completeFrom > now
  })
}

async function listOrderIds(db: SystemContext['db'], { customerId }: Pick<SubmissionRecord, 'customerId'>) {
  const known = await db.select({ id: orders.id }).from(orders).where(eq(orders.customerId, customerId))
  return new Set<string>(known.map((order) => order.id))
}
