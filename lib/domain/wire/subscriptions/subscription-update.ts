import { z } from 'zod'
import { SentBillingCycle, TermDuration } from '../orders/purchase'
import { NextTermRequest } from './next-term'
import type { Subscription } from './subscription'

/** `deleted` cancels, inside the window of ch. 8.4; `suspended` goes on being billed. */
export const SentSubscriptionStatus = z.enum(['active', 'suspended', 'deleted'])
export type SentSubscriptionStatus = z.infer<typeof SentSubscriptionStatus>

/** What may be changed of a subscription; one kind at a time is safest. ch. 8.4. */
export const SubscriptionChanges = z.strictObject({
  friendlyName: z.string().min(1).optional(),
  quantity: z.int().positive().optional(),
  autoRenewEnabled: z.boolean().optional(),
  status: SentSubscriptionStatus.optional(),
  /** Only to a longer one. */
  termDuration: TermDuration.optional(),
  billingCycle: SentBillingCycle.optional(),
  /** `null` takes a scheduled change back. */
  scheduledNextTermInstructions: NextTermRequest.nullish(),
})
export type SubscriptionChanges = z.input<typeof SubscriptionChanges>

/**
 * Takes a subscription as it was read and what shall be different; returns the body of the change: the whole resource,
 * members unknown to this program included. What a body leaves out is reset by Microsoft: no `autoRenewEnabled` turns
 * renewal off, no `scheduledNextTermInstructions` drops the scheduled change. ch. 8.4, app. H 13. Throws ZodError for
 * what may not be changed.
 */
export function withChanges(subscription: Subscription, changes: SubscriptionChanges): Record<string, unknown> {
  const checked = SubscriptionChanges.parse(changes)
  const present = Object.entries(checked).filter(([, value]) => value !== undefined)
  return { ...subscription, ...Object.fromEntries(present) }
}
