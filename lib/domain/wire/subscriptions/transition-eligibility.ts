import { z } from 'zod'
import { SubscriptionId } from '../ids'
import { Attributes } from '../link'
import { Flag, listOf, maybe, Text, Whole } from '../scalars'

/** Sent closed: now, or at the next renewal. ch. 8.1 S9. */
export const EligibilityType = z.enum(['immediate', 'scheduled'])
export type EligibilityType = z.infer<typeof EligibilityType>

/** Codes of the way itself: ch. 8.7 TransitionErrorCode 0–13; of the target subscription: 1–4. */
const TransitionError = z.looseObject({ code: maybe(Text), description: maybe(z.string()) })

/** What a subscription may become. `subscriptionEligibilities` is empty for trials and for `scheduled`. ch. 8.7. */
export const TransitionEligibility = z.looseObject({
  operationId: maybe(z.string()),
  catalogItemId: z.string(),
  title: maybe(z.string()),
  description: maybe(z.string()),
  quantity: maybe(Whole),
  eligibilities: listOf(
    z.looseObject({ isEligible: Flag, transitionType: maybe(z.string()), errors: listOf(TransitionError) }),
  ),
  subscriptionEligibilities: listOf(
    z.looseObject({
      isEligible: Flag,
      subscriptionId: SubscriptionId,
      subscriptionFriendlyName: maybe(z.string()),
      subscriptionTermDuration: maybe(z.string()),
      subscriptionBillingCycle: maybe(z.string()),
      errors: listOf(TransitionError),
    }),
  ),
  attributes: maybe(Attributes),
})
export type TransitionEligibility = z.infer<typeof TransitionEligibility>
