import 'server-only'
import { eq } from 'drizzle-orm'
import { orderSubmissions, orders } from '@/lib/db/schema'
import type { AppErrorCode } from '@/lib/domain/app-error'
import { matchLines } from '@/lib/domain/match-lines'
import { isUnanswered } from '@/lib/domain/submission-transitions'
import { CustomerId } from '@/lib/domain/wire/ids'
import type { Order } from '@/lib/domain/wire/orders/order'
import type { SystemContext } from '@/lib/services/context'
import { inTurn } from '@/lib/services/in-turn'
import type { SubmissionRecord } from '@/lib/services/submissions/submission-record'
import { toAppError } from '@/lib/services/to-app-error'
import { callPlacing, type PlacingOutcome } from './call-placing'
import { recordOutcome } from './record-outcome'

/** Clocks of two machines differ; an order a little older than the press is still ours. */
const CLOCK_SKEW_MS = 60_000
/** How late an order may appear in the list. partner-center-api.md ch. 7.1. */
const ORDER_LIST_LAG_MS = 15 * 60_000
/** Refusals of the question, not of the order: Microsoft did not look at it, so they are evidence of nothing. */
const NOT_ABOUT_THE_ORDER = new Set<AppErrorCode>([
  'sessionEnded',
  'signInBlocked',
  'mfaRequired',
  'roleRefused',
  'applicationMisconfigured',
  'throttled',
  'microsoftUnavailable',
])

/**
 * Finds out what became of a press whose answer never came: the same call with the same `MS-RequestId`, which Microsoft
 * answers as it did the first time; where the answer is only that something is there already, the customer's orders.
 * Nothing is retried blindly, and nothing is called failed without evidence. partner-center-api.md ch. 3.3, 10.2, 10.3.
 */
export async function findOutOutcome(
  context: SystemContext,
  { submissionId }: { submissionId: string },
): Promise<void> {
  return inTurn(submissionId, () => findOut(context, submissionId))
}

async function findOut(context: SystemContext, submissionId: string): Promise<void> {
  const [submission] = await context.db.select().from(orderSubmissions).where(eq(orderSubmissions.id, submissionId))
  if (!submission || !isUnanswered(submission.state)) return
  const partnerCenter = context.partnerCenterAs(submission.sessionId)
  const outcome = await callPlacing(partnerCenter, submission)
  await recordOutcome(context, submission, await weigh(context, submission, outcome))
}

/** A refusal after an unknown outcome may be about the repetition only: look at the orders before believing it. */
async function weigh(
  context: SystemContext,
  submission: SubmissionRecord,
  outcome: PlacingOutcome,
): Promise<PlacingOutcome> {
  if (outcome.kind === 'answered') return outcome
  const listIsComplete = Date.now() - submission.createdAt.getTime() > ORDER_LIST_LAG_MS
  try {
    const { found, linesMissing } = await findPlacedOrders(context, submission)
    // One press may be several orders, and each appears in its own time: a part of them is no answer yet.
    if (found.length > 0 && linesMissing && !listIsComplete) return { kind: 'unknown', error: outcome.error }
    if (found.length > 0) {
      const correlationId = outcome.error.view.correlationId ?? ''
      return { kind: 'answered', orders: found, orderErrors: [], correlationId, linesMissing }
    }
  } catch (error) {
    return { kind: 'unknown', error: toAppError(error) }
  }
  // An order may be missing from the list while it is new.
  const isEvidence = listIsComplete && !NOT_ABOUT_THE_ORDER.has(outcome.error.code)
  return isEvidence ? outcome : { kind: 'unknown', error: outcome.error }
}

/** The customer's orders since this press that consist of its lines and belong to no other submission. */
async function findPlacedOrders(
  context: SystemContext,
  submission: SubmissionRecord,
): Promise<{ found: Order[]; linesMissing: boolean }> {
  const since = submission.createdAt.getTime() - CLOCK_SKEW_MS
  const listed = await context.partnerCenterAt('placing').orders.list(CustomerId.parse(submission.customerId))
  const recent = listed.filter((order) => order.creationDate && Date.parse(order.creationDate) >= since)
  const known = await context.db
    .select({ id: orders.id })
    .from(orders)
    .where(eq(orders.customerId, submission.customerId))
  const spokenFor = new Set(known.map((order) => order.id))
  const taken = new Set<number>()
  const found = recent.filter((order) => {
    const trial = new Set(taken)
    const ours = matchLines(order.lineItems, submission.cart.lines, trial).every((position) => position !== undefined)
    if (!ours || spokenFor.has(order.id)) return false
    for (const position of trial) taken.add(position)
    return true
  })
  return { found, linesMissing: taken.size < submission.cart.lines.length }
}
