import { z } from 'zod'
import type { Table } from '../../tables.ts'

/** What a term or a charge shall be made of from some day on (ch. 8.6). */
export const Instructions = z.object({
  product: z.object({
    productId: z.string(),
    skuId: z.string(),
    availabilityId: z.string(),
    billingCycle: z.string(),
    termDuration: z.string(),
    promotionId: z.string().optional(),
  }),
  quantity: z.int(),
  customTermEndDate: z.string().optional(),
})
export type Instructions = z.infer<typeof Instructions>

export const SubscriptionState = z.enum(['active', 'suspended', 'expired', 'disabled', 'deleted'])
export type SubscriptionState = z.infer<typeof SubscriptionState>

/** A subscription as it stood at one moment; `advance` tells what became of it. Times are ISO strings in UTC. */
export const Subscription = z.object({
  id: z.guid(),
  customerId: z.string(),
  /** Market of the customer, in which its availabilities are looked up. */
  country: z.string(),
  orderId: z.string(),
  offerId: z.string(),
  friendlyName: z.string(),
  quantity: z.int(),
  billingCycle: z.string(),
  /** Empty for what has no term. */
  termDuration: z.string(),
  /** Term from the next renewal on; empty: as now. */
  renewalTermDuration: z.string(),
  partnerId: z.string().optional(),
  promotionId: z.string().optional(),
  parentSubscriptionId: z.string().optional(),
  createdAt: z.string(),
  startedAt: z.string(),
  termStart: z.string(),
  /** The last day of the running term, inclusive, e.g. `2027-11-16`. */
  termEnd: z.string(),
  status: SubscriptionState,
  statusSince: z.string(),
  autoRenewEnabled: z.boolean(),
  /** Until when the purchase or the renewal can be undone. */
  cancellableUntil: z.string().optional(),
  /** Seats that may still be given back, and until when, oldest first. */
  seats: z.array(z.object({ quantity: z.int(), until: z.string() })),
  scheduledNextTermInstructions: Instructions.optional(),
  nextChargeInstructions: Instructions.extend({ effectiveAt: z.string() }).optional(),
  /** When a marketplace subscription was activated, and an Azure one registered for reservations. */
  activatedAt: z.string().optional(),
  registeredAt: z.string().optional(),
  purchaseCommitment: z.object({ amount: z.number(), currency: z.string(), grain: z.string() }).optional(),
  provisioningContext: z.record(z.string(), z.string()).optional(),
  /** How often it was updated, and the version in its etag. */
  updates: z.int(),
  version: z.int(),
})
export type Subscription = z.infer<typeof Subscription>

/** A row exists once something changed a subscription; before that it follows from its order line. */
export const StoredSubscription = z.object({
  current: Subscription,
  /** A change that was accepted and not done yet. */
  next: z.object({ at: z.string(), subscription: Subscription }).optional(),
})
export type StoredSubscription = z.infer<typeof StoredSubscription>

export const storedSubscriptions: Table<StoredSubscription> = { name: 'subscriptions', row: StoredSubscription }
