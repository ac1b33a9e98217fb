/** What the mirror knows of a customer. `null` means: not asked yet. */
export type CustomerRow = {
  id: string
  companyName: string
  domain: string
  country: string | null
  /** Whether a Microsoft Customer Agreement is on file (confirmed by the partner, or signed directly). */
  hasAgreement: boolean | null
  /** Account review: Allowed, UnderReview, NotAllowed, Unknown; `none` when Microsoft keeps no status. */
  validationStatus: string | null
  qualifications: string[]
  resellerName: string | null
  relationshipToPartner: string
  checkedAt: string | null
}

export type UnfitReason = 'noRelationship' | 'accountUnderReview' | 'accountNotAllowed' | 'agreementMissing'

/**
 * Why nothing can be ordered for this customer, or undefined. Unknown facts do not block: Microsoft decides then.
 * partner-center-api.md ch. 4.5 (validation status) and 4.9 (agreements).
 */
export function findUnfitReason(customer: CustomerRow): UnfitReason | undefined {
  if (customer.relationshipToPartner.toLowerCase() === 'none') return 'noRelationship'
  const status = customer.validationStatus?.toLowerCase().replace(/\s/g, '')
  if (status === 'underreview' || status === 'unknown') return 'accountUnderReview'
  if (status === 'notallowed') return 'accountNotAllowed'
  if (customer.hasAgreement === false) return 'agreementMissing'
  return undefined
}

export type SyncProgress = {
  state: 'never' | 'running' | 'done' | 'failed'
  pages: number
  customers: number
  startedAt: string | null
  finishedAt: string | null
  /** Customers whose country has been read, of all. */
  detailed: number
}
