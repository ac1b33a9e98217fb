import type { DraftContent, DraftLine } from './order-draft'
import { findProvisioningProblems } from './provisioning/provisioning-problems'
import { isInEuOrEfta } from './region'
import { findOptionProblems } from './term-ends/option-problems'

/** A problem beside a field: `path` from the content down to it, with dots, `key` of the sentence, `values` for its placeholders. */
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
  | 'choiceNotSold'
  | 'planGone'
  | 'limitsChanged'
  | 'attestationChanged'
  | 'provisioningChanged'
  | 'attestationMissing'
  | 'provisioningMissing'
  | 'provisioningUnknown'
  | 'commitmentMissing'
  | 'commitmentTooSmall'
  | 'endDateWithoutTerm'
  | 'endDatePast'
  | 'endDateAfterTerm'
  | 'endDateMonthTail'
  | 'renewalWithoutTerm'
  | 'partnerIdNotNumeric'
  | 'primaryMissing'
  | 'additionalNotOffered'
  | 'additionalDuplicate'
  | 'additionalEmpty'

/**
 * The one rule book of an order before Microsoft sees it; form, action and service use it.
 * It stands apart from the schemas so that the builder brings no zod into the browser.
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
  return [...problems, ...findOptionProblems(line, path), ...findProvisioningProblems(line, path)]
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
