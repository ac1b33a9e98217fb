import 'server-only'
import { ZodError } from 'zod'
import { AppError, type ErrorView } from '@/lib/domain/app-error'
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
 * repeating it repeats the same intent. partner-center-api.md ch. 3.3, 6.6, 7.4. Never throws for what Microsoft says.
 */
export async function callPlacing(partnerCenter: PartnerCenter, submission: SubmissionRecord): Promise<PlacingOutcome> {
  const customerId = CustomerId.parse(submission.customerId)
  const { requestId, cart } = submission
  try {
    if (submission.route === 'order') {
      const body = toOrderRequest(customerId, submission.content, cart)
      const { data, correlationId } = await partnerCenter.orders.create(customerId, body, { requestId })
      return { kind: 'answered', orders: [data], orderErrors: [], correlationId }
    }
    const { data, correlationId } = await partnerCenter.carts.checkout(customerId, CartId.parse(cart.cartId), {
      requestId,
    })
    return { kind: 'answered', orders: data.orders, orderErrors: data.orderErrors, correlationId }
  } catch (error) {
    const refusal = toAppError(error)
    if (refusal.code === 'unexpected') log.error({ err: error, submissionId: submission.id }, 'placing failed')
    if (hasNeverLeft(error)) return { kind: 'refused', failure: { ...refusal.view, neverLeft: true } }
    return { kind: isRefusal(error) ? 'refused' : 'unknown', failure: refusal.view }
  }
}

/** For want of a token, of a body that may be sent, of room in the budget, or of a connection: nobody was asked. */
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
