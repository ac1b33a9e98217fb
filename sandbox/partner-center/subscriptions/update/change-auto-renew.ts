import { Refusal } from '../../../http/route.ts'
import type { Subscription } from '../stored-subscription.ts'
import type { Subject } from './subject.ts'
import type { UpdateBody } from './update-body.ts'

/**
 * Turns auto-renewal on or off; a body without the member turns it off, and with it goes what was scheduled (ch. 8.4).
 * Throws 400/800093 when the plan cannot go without renewal, or with it.
 */
export function changeAutoRenew(subscription: Subscription, body: UpdateBody, { plan }: Subject): Subscription {
  if (plan.kind === 'azure-plan') {
    // Has no term that could end: only an explicit wish is refused (INFERRED).
    if (body.autoRenewEnabled === false) throw new Refusal(400, 800093, 'Auto-renewal does not apply to an Azure plan.')
    return subscription
  }
  const autoRenewEnabled = body.autoRenewEnabled ?? false
  if (autoRenewEnabled === subscription.autoRenewEnabled) return subscription
  return autoRenewEnabled
    ? { ...subscription, autoRenewEnabled }
    : { ...subscription, autoRenewEnabled, scheduledNextTermInstructions: undefined }
}
