import { z } from 'zod'
import { MAX_ADDITIONAL_PARTNER_IDS, MAX_LINES } from './draft-limits'
import { NO_OPTIONS } from './line-options'
import { Money } from './money'

const ORDER_ROUTES = ['cart', 'order'] as const

/** What a line must be told apart by: the plan as Microsoft names it, and which of its offers was chosen. */
export const PlanChoice = z.object({
  segment: z.string().min(1),
  /** Empty for what has no term: Azure plan, perpetual software. */
  termDuration: z.string(),
  billingCycle: z.string().min(1),
})
export type PlanChoice = z.infer<typeof PlanChoice>

/** What a line may carry beyond its plan, quantity and name. partner-center-api.md ch. 6.3. */
export const LineOptions = z.object({
  /** The promotion asked for; null leaves it to Microsoft, which applies those that are auto-applicable by itself. */
  promotionId: z.string().max(100).nullable(),
  /** Day in UTC, ISO 8601, on which the first term ends instead of its natural end. */
  customTermEndDate: z.iso.date().nullable(),
  /** ISO 8601 duration of the term that follows, where it is to be another. */
  renewsTo: z.string().max(10).nullable(),
  /** By the SKU's provisioning variables: `subscriptionId`, `scope`, `duration`, `entitlementId`. */
  provisioningContext: z.record(z.string().max(40), z.string().max(100)),
  /** Of a savings plan: per hour. */
  purchaseCommitment: Money.nullable(),
})
export type LineOptions = z.infer<typeof LineOptions>

/** A line as it is typed and saved; anything may still be missing. `key` is ours and stable while lines move. */
export const DraftLine = z.object({
  key: z.string().min(1).max(40),
  productId: z.string().max(64),
  productTitle: z.string().max(300),
  skuId: z.string().max(64),
  skuTitle: z.string().max(300),
  choice: PlanChoice.nullable(),
  quantity: z.number().nullable(),
  minimumQuantity: z.number().int(),
  maximumQuantity: z.number().int(),
  friendlyName: z.string().max(128),
  /** `attestationType` when the SKU enforces one of its own, e.g. "Windows365". */
  attestationType: z.string().nullable(),
  attestationAccepted: z.boolean(),
  /** What the SKU wants to know before it can be provisioned, in Microsoft's words: `Scope`, `SubscriptionId`, `Duration`. */
  provisioningVariables: z.array(z.string().max(40)).default([]),
  /** Of a savings plan: the least that may be committed to, per hour. */
  minimumCommitment: Money.nullable().default(null),
  options: LineOptions.default(NO_OPTIONS),
})
export type DraftLine = z.infer<typeof DraftLine>

/** Everything a salesperson typed for one order. Saved as it is, valid or not. */
export const DraftContent = z.object({
  lines: z.array(DraftLine).max(MAX_LINES),
  partnerIdOnRecord: z.string().max(20),
  additionalPartnerIds: z.array(z.string().max(20)).max(MAX_ADDITIONAL_PARTNER_IDS),
  poNumber: z.string().max(60),
  notes: z.string().max(2000),
  route: z.enum(ORDER_ROUTES),
})
export type DraftContent = z.infer<typeof DraftContent>

export const EMPTY_DRAFT: DraftContent = {
  lines: [],
  partnerIdOnRecord: '',
  additionalPartnerIds: [],
  poNumber: '',
  notes: '',
  route: 'cart',
}
