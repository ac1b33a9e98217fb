import { z } from 'zod'
import { MAX_ADDITIONAL_PARTNER_IDS, MAX_LINES } from './draft-limits'

const ORDER_ROUTES = ['cart', 'order'] as const

/** What a line must be told apart by: the plan as Microsoft names it, and which of its offers was chosen. */
export const PlanChoice = z.object({
  segment: z.string().min(1),
  /** Empty for what has no term: Azure plan, perpetual software. */
  termDuration: z.string(),
  billingCycle: z.string().min(1),
})
export type PlanChoice = z.infer<typeof PlanChoice>

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
