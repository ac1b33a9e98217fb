import type { ErrorView } from './app-error'
import { sameEnum } from './wire/enums'

/** What the mirror knows of a customer. `null` means: not asked yet. */
export type CustomerRow = {
  id: string
  companyName: string
  domain: string
  country: string | null
  /** Whether a Microsoft Customer Agreement is on file (confirmed by the partner, or signed directly). */
  hasAgreement: boolean | null
  /** Of these: signed by the customer in the admin center, without the partner. */
  signedDirectly: boolean | null
  /** Account review: Allowed, UnderReview, NotAllowed, Unknown; `none` when Microsoft keeps no status. */
  validationStatus: string | null
  /** Those that open something now. */
  qualifications: string[]
  /** Those that were asked for and open nothing yet, or not at all. */
  vetting: Vetting[]
  resellerName: string | null
  /** PartnerIDs of the indirect resellers that Microsoft names for this customer. */
  resellerIds: string[]
  relationshipToPartner: string
  checkedAt: string | null
}

/** A qualification that is not (yet) held. `since`: ISO 8601. partner-center-api.md ch. 4.4. */
export type Vetting = { name: string; state: 'inReview' | 'denied'; reason: string | null; since: string | null }

/** A customer as the picker shows it: pinned by this person, or used by them before. */
export type CustomerHit = CustomerRow & { pinned: boolean; recent: boolean }

export type UnfitReason = 'noRelationship' | 'accountUnderReview' | 'accountNotAllowed' | 'agreementMissing'

/**
 * Why nothing can be ordered for this customer, or undefined. Unknown facts do not block: Microsoft decides then.
 * partner-center-api.md ch. 4.5 (validation status) and 4.9 (agreements).
 */
export function findUnfitReason(customer: CustomerRow): UnfitReason | undefined {
  const { relationshipToPartner, validationStatus } = customer
  if (sameEnum(relationshipToPartner, 'none')) return 'noRelationship'
  if (sameEnum(validationStatus, 'UnderReview') || sameEnum(validationStatus, 'Unknown')) return 'accountUnderReview'
  if (sameEnum(validationStatus, 'NotAllowed')) return 'accountNotAllowed'
  if (customer.hasAgreement === false) return 'agreementMissing'
  return undefined
}

/** How far the mirror of customers is. `pages`, `customers`, `failure` and the two times are of its newest run. */
export type SyncProgress = {
  state: 'never' | 'running' | 'done' | 'failed'
  pages: number
  customers: number
  /** Null also for a run that was interrupted. */
  failure: ErrorView | null
  startedAt: string | null
  finishedAt: string | null
  /** When the newest complete run ended: how old the list is. Null while there was none. */
  mirroredAt: string | null
  /** Customers in the mirror, whatever run brought them. */
  total: number
  /** Customers whose country has been read, of all. */
  detailed: number
}

/** Whether the progress can still move by itself, so that looking again makes sense. */
export function isSyncing(progress: SyncProgress): boolean {
  return progress.state === 'running' || progress.state === 'never'
}
