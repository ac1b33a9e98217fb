import 'server-only'
import { ZodError } from 'zod'
import { AppError, type ErrorView } from '@/lib/domain/app-error'
import { leavesOutLines } from '@/lib/domain/leaves-out-lines'
import { CartId, CustomerId } from '@/lib/domain/wire/ids'
import type { Order, OrderError } from '@/lib/domain/wire/orders/order'
import { EntraError } from '@/lib/entra/errors'
import { log } from '@/lib/log'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import type { PartnerCenter } from '@/lib/partner-center/partner-center'
import type { SubmissionRecord } from '@/lib/services/submissions/submission-record'
import { toAppError } from '@/lib/services/to-app-error'
import { toOrderRequest } from './to-order-request'

/** What became of one attempt to place. `unknown` is neither yes nor no: something may exist at Microsoft. */
export type PlacingOutcome =
  | {
      kind: 'answered'
      orders: Order[]
      orderErrors: OrderError[]
      correlationId: string
      /** Found in the list of orders, where lines that were refused are told by their absence only. */
      linesMissing?: boolean
    }
  | { kind: 'refused'; failure: ErrorView }
  | { kind: 'unknown'; failure: ErrorView }

/**
 * Calls Microsoft with the submission's one `MS-RequestId`, by checkout of its cart or by creating the order directly;
 * repeating it repeats the same intent. After `leavesBefore` nobody is asked any more. partner-center-api.md ch. 3.3, 6.6, 7.4. Never throws for what Microsoft says.
 */
export async function callPlacing(
  partnerCenter: PartnerCenter,
  submission: SubmissionRecord,
  leavesBefore: Date,
): Promise<PlacingOutcome> {
  const customerId = CustomerId.parse(submission.customerId)
  const { requestId, cart } = submission
  const options = { requestId, leavesBefore }
  try {
    if (submission.route === 'order') {
      const body = toOrderRequest(customerId, submission.content, cart)
      const { data, correlationId } = await partnerCenter.orders.create(customerId, body, options)
      return { kind: 'answered', orders: [data], orderErrors: [], correlationId }
    }
    const { data, correlationId } = await partnerCenter.carts.checkout(customerId, CartId.parse(cart.cartId), options)
    const { orders, orderErrors } = data
    // An answer that does not say what became of every line is none: the list of orders will.
    if (leavesOutLines(data, cart.lines))
      return { kind: 'unknown', failure: { code: 'answerUnreadable', requestId, correlationId } }
    return { kind: 'answered', orders, orderErrors, correlationId }
  } catch (error) {
    const refusal = toAppError(error)
    if (refusal.code === 'unexpected') log.error({ err: error, submissionId: submission.id }, 'placing failed')
    if (hasNeverLeft(error)) return { kind: 'refused', failure: { ...refusal.view, neverLeft: true } }
    return { kind: isRefusal(error) ? 'refused' : 'unknown', failure: refusal.view }
  }
}

/** For want of a token, of a body that may be sent, of room in the budget, of time, or of a connection: nobody was asked. */
function hasNeverLeft(error: unknown): boolean {
  if (error instanceof PartnerCenterError) return error.kind === 'held' || error.kind === 'unsent'
  return error instanceof EntraError || error instanceof AppError || error instanceof ZodError
}

/**
 * Microsoft said no. Everything that fails once the call has left is a PartnerCenterError; anything else we cannot judge
 * may have ordered something.
 */
function isRefusal(error: unknown): boolean {
  return error instanceof PartnerCenterError && error.outcome === 'refused'
}
