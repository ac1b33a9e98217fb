import { type CustomerRow, findUnfitReason, type UnfitReason } from './customer-row'
import { sameEnum } from './wire/enums'

/** What was confirmed here of a customer's agreement: by whom, and which person of the customer. Times are ISO 8601. */
export type AgreementConfirmation = { confirmedBy: string; confirmedAt: string; contact: string; agreedOn: string }

/** Whether one can order for a customer, with what was done about it here. */
export type Readiness = { customer: CustomerRow; confirmation: AgreementConfirmation | null }

/** `stops`: nothing can be ordered. `waits`: something cannot yet. `unknown`: not asked, or the cloud has no such thing. */
export type FactState = 'good' | 'stops' | 'waits' | 'unknown'

export type AccountState = 'noReview' | 'allowed' | 'underReview' | 'notAllowed' | 'notReady' | 'unknown'

/** What Microsoft's review of an account says, in our words. partner-center-api.md ch. 4.5. */
export function accountState(status: string | null): AccountState {
  if (status === null) return 'unknown'
  if (sameEnum(status, 'none')) return 'noReview'
  if (sameEnum(status, 'Allowed')) return 'allowed'
  if (sameEnum(status, 'UnderReview') || sameEnum(status, 'Unknown')) return 'underReview'
  return sameEnum(status, 'NotAllowed') ? 'notAllowed' : 'notReady'
}

/** Takes a customer; how each of the facts stands that decide about an order. */
export function factStates(customer: CustomerRow): Record<'agreement' | 'account' | 'relationship', FactState> {
  const account = accountState(customer.validationStatus)
  const { hasAgreement, relationshipToPartner, checkedAt } = customer
  const isOurs = !sameEnum(relationshipToPartner, 'none')
  return {
    agreement: hasAgreement === null ? 'unknown' : hasAgreement ? 'good' : 'stops',
    account:
      account === 'unknown' ? 'unknown' : account === 'noReview' || account === 'allowed' ? 'good' : toStop(account),
    relationship: isOurs ? (checkedAt === null ? 'unknown' : 'good') : 'stops',
  }
}

function toStop(account: AccountState): FactState {
  return account === 'notReady' ? 'waits' : 'stops'
}

/** What one can do here about what stands in the way. */
export type Remedy = 'confirmAgreement' | 'invite' | 'checkAgain'
const REMEDIES: Record<UnfitReason, Remedy> = {
  agreementMissing: 'confirmAgreement',
  noRelationship: 'invite',
  accountUnderReview: 'checkAgain',
  accountNotAllowed: 'checkAgain',
}

/** Why nothing can be ordered for a customer and what helps, or undefined where nothing stands in the way. */
export function findBlock(customer: CustomerRow): { reason: UnfitReason; remedy: Remedy } | undefined {
  const reason = findUnfitReason(customer)
  return reason && { reason, remedy: REMEDIES[reason] }
}

/** What can be asked for; free of zod for the form. `validationCode` is a code of the partner. partner-center-api.md ch. 4.4. */
export type WantedQualification =
  | { qualification: 'Education'; educationSegment: 'K12' | 'HigherEducation'; website?: string | undefined }
  | { qualification: 'GovernmentCommunityCloud'; validationCode: string }
  | { qualification: 'StateOwnedEntity' }

/** A code with which a customer of the government cloud can be made. */
export type GovernmentCode = { code: string; organization: string; remaining: number | null }
