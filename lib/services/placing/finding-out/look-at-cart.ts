import 'server-only'
import type { OutcomeFacts } from '@/lib/domain/judge-outcome'
import type { OutcomeCheckResult } from '@/lib/domain/outcome-evidence'
import { CartId, CustomerId } from '@/lib/domain/wire/ids'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import type { SystemContext } from '@/lib/services/context'
import type { SubmissionRecord } from '@/lib/services/submissions/submission-record'
import { toAppError } from '@/lib/services/to-app-error'
import type { OutcomeCheck } from '../outcome/record-checks'

export type CartLook = { cart: OutcomeFacts['cart']; checks: OutcomeCheck[] }

const RESULTS: Record<NonNullable<OutcomeFacts['cart']>, OutcomeCheckResult> = {
  ordered: 'found',
  open: 'nothing',
  gone: 'nothing',
  unread: 'unavailable',
}

/**
 * Whether the cart of a press was checked out: `Ordered`, or still `Active`; an expired one is 404/800008. Read as the
 * application, so nobody has to be signed in. partner-center-api.md ch. 6.1, 6.2, 6.6. Never throws for what Microsoft says.
 */
export async function lookAtCart(context: SystemContext, submission: SubmissionRecord): Promise<CartLook> {
  if (submission.route === 'order') return { cart: null, checks: [] }
  const customerId = CustomerId.parse(submission.customerId)
  try {
    const cart = await context.partnerCenterAt('placing').carts.get(customerId, CartId.parse(submission.cart.cartId))
    const status = cart.status ?? ''
    return toLook(statusOf(status), { status })
  } catch (error) {
    const { view } = toAppError(error)
    const isGone = error instanceof PartnerCenterError && error.code === '800008'
    return toLook(isGone ? 'gone' : 'unread', { code: view.microsoftCode ?? view.code }, view.correlationId)
  }
}

/** A status nobody has heard of says nothing. */
function statusOf(status: string): NonNullable<OutcomeFacts['cart']> {
  switch (status.toLowerCase()) {
    case 'ordered':
      return 'ordered'
    case 'active':
      return 'open'
    default:
      return 'unread'
  }
}

function toLook(
  cart: NonNullable<OutcomeFacts['cart']>,
  detail: OutcomeCheck['detail'],
  correlationId?: string,
): CartLook {
  return { cart, checks: [{ kind: 'cart', result: RESULTS[cart], detail, correlationId }] }
}
