import { z } from 'zod'
import { isInEuOrEfta } from './region'

export const TERM_DURATIONS = ['P1M', 'P1Y', 'P3Y'] as const
export const ORDER_ROUTES = ['cart', 'order'] as const
export const MAX_ADDITIONAL_PARTNER_IDS = 5
export const MAX_LINES = 100

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

/** A problem beside a field: `path` as React Hook Form names it, `key` of the sentence, `values` for its placeholders. */
export type DraftProblem = { path: string; key: DraftProblemKey; values?: Record<string, string | number> }
export type DraftProblemKey =
  | 'noLines'
  | 'productMissing'
  | 'planMissing'
  | 'choiceMissing'
  | 'quantityMissing'
  | 'quantityNotWhole'
  | 'quantityOutOfRange'
  | 'choiceGone'
  | 'attestationMissing'
  | 'partnerIdNotNumeric'
  | 'primaryMissing'
  | 'additionalNotOffered'
  | 'additionalDuplicate'
  | 'additionalEmpty'

/**
 * The one rule book of an order before Microsoft sees it; form, action and service use it.
 * Takes the content and the customer's billing country; returns every problem, in the order of the screen.
 */
export function findDraftProblems(content: DraftContent, country: string | null): DraftProblem[] {
  const problems: DraftProblem[] = content.lines.length === 0 ? [{ path: 'lines', key: 'noLines' }] : []
  content.lines.forEach((line, index) => {
    problems.push(...findLineProblems(line, `lines.${index}`))
  })
  return [...problems, ...findAttributionProblems(content, country)]
}

function findLineProblems(line: DraftLine, path: string): DraftProblem[] {
  if (!line.productId) return [{ path: `${path}.productId`, key: 'productMissing' }]
  if (!line.skuId) return [{ path: `${path}.skuId`, key: 'planMissing' }]
  const problems: DraftProblem[] = []
  if (!line.choice) problems.push({ path: `${path}.choice`, key: 'choiceMissing' })
  const { quantity, minimumQuantity: minimum, maximumQuantity: maximum } = line
  if (quantity === null || Number.isNaN(quantity))
    problems.push({ path: `${path}.quantity`, key: 'quantityMissing', values: { minimum, maximum } })
  else if (!Number.isInteger(quantity)) problems.push({ path: `${path}.quantity`, key: 'quantityNotWhole' })
  else if (quantity < minimum || quantity > maximum)
    problems.push({ path: `${path}.quantity`, key: 'quantityOutOfRange', values: { minimum, maximum, quantity } })
  if (line.attestationType && !line.attestationAccepted)
    problems.push({ path: `${path}.attestationAccepted`, key: 'attestationMissing' })
  return problems
}

function findAttributionProblems(content: DraftContent, country: string | null): DraftProblem[] {
  const problems: DraftProblem[] = []
  const { partnerIdOnRecord: primary, additionalPartnerIds: additional } = content
  if (primary && !isPartnerId(primary)) problems.push({ path: 'partnerIdOnRecord', key: 'partnerIdNotNumeric' })
  if (additional.length > 0 && !isInEuOrEfta(country))
    problems.push({ path: 'additionalPartnerIds', key: 'additionalNotOffered' })
  else if (additional.length > 0 && !primary) problems.push({ path: 'partnerIdOnRecord', key: 'primaryMissing' })
  additional.forEach((id, index) => {
    const path = `additionalPartnerIds.${index}`
    if (!id) problems.push({ path, key: 'additionalEmpty' })
    else if (!isPartnerId(id)) problems.push({ path, key: 'partnerIdNotNumeric' })
    else if (id === primary || additional.indexOf(id) !== index) problems.push({ path, key: 'additionalDuplicate' })
  })
  return problems
}

/** PartnerIDs are decimal digits, handled as text. partner-center-api.md appendix C. */
export function isPartnerId(value: string): boolean {
  return /^\d{4,10}$/.test(value)
}
