import { type Call, Refusal } from '../../../http/route.ts'
import type { Customer } from '../../../seed/customer.ts'
import { isLegacyId } from '../plan-facts.ts'

/** Roles that may buy; others get 403/900150 (ch. 2.7). */
export const ORDERING_ROLES = ['AdminAgents', 'SalesAgents']

/** Account review and locks (ch. 4.5). Throws 403/800073–800075 and 900416. */
export function requireFreeAccount({ validation, lockedForTransactions, companyName }: Customer): void {
  if (lockedForTransactions) throw new Refusal(403, 900416, `The account of ${companyName} is locked for transactions.`)
  switch (validation) {
    case null:
    case 'Allowed':
      return
    case 'UnderReview':
      throw new Refusal(403, 800073, `The account of ${companyName} is under review.`)
    case 'Unknown':
    case 'Not Ready':
      throw new Refusal(403, 800074, `The review of the account of ${companyName} is not finished.`)
    case 'NotAllowed':
      throw new Refusal(403, 800075, `The account of ${companyName} is not approved for transactions.`)
    default:
      validation satisfies never
  }
}

/** The Microsoft Customer Agreement (ch. 4.9). Throws 403/13605. */
export function requireAgreement({ agreement, companyName }: Customer): void {
  if (agreement === 'none') {
    throw new Refusal(403, 13605, `${companyName} has not accepted the Microsoft Customer Agreement.`)
  }
}

/**
 * The declaration about acting as direct or indirect partner, which purchases of the legacy commerce do without (ch. 6.7).
 * A switch lets it be left out; to deny it is refused all the same. Throws 400/900206.
 */
export function requireAttestation(
  { switches }: Pick<Call, 'switches'>,
  accepted: boolean | undefined,
  offerIds: readonly (string | undefined)[],
): void {
  if (accepted === undefined && switches.attestation === 'optional') return
  const isLegacy = offerIds.length > 0 && offerIds.every((id) => id !== undefined && isLegacyId(id))
  if (accepted !== true && !isLegacy) throw new Refusal(400, 900206, 'Partner Attestation is missing.')
}

/** Orders that name a reseller need a person (ch. 2.8). Throws 403/900329 for an App-only token. */
export function requireUserForResellers({ principal }: Call, namesResellers: boolean): void {
  if (namesResellers && principal.kind === 'app') {
    throw new Refusal(403, 900329, 'The resource does not support App-only authentication for an indirect reseller.')
  }
}
