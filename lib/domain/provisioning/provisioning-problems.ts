import { compareAmounts } from '../decimal'
import type { DraftProblem } from '../draft-problems'
import type { DraftLine } from '../order-draft'
import { provisioningKind } from './provisioning-kind'
import { reservationDuration } from './reservation-duration'

/**
 * Takes a line with a plan, and its path; returns what Microsoft has to be told of it before it can be ordered.
 * partner-center-api.md ch. 5.10. Whether the subscription is registered only Microsoft knows: line error 10011.
 */
export function findProvisioningProblems(line: DraftLine, path: string): DraftProblem[] {
  const field = `${path}.options`
  switch (provisioningKind(line)) {
    case 'reservation':
      return isReservationPlaced(line) ? [] : [{ path: field, key: 'provisioningMissing' }]
    case 'savingsPlan':
      return [...findCommitmentProblems(line, field), ...findCoverProblems(line, field)]
    case 'unknown':
      return [{ path: field, key: 'provisioningUnknown', values: { names: line.provisioningVariables.join(', ') } }]
    default:
      return []
  }
}

function isReservationPlaced({ choice, options }: DraftLine): boolean {
  const { subscriptionId, scope, duration } = options.provisioningContext
  const isOfTerm = duration === undefined || duration === reservationDuration(choice?.termDuration ?? '')
  return Boolean(subscriptionId) && isScope(scope) && isOfTerm
}

function findCoverProblems({ options }: DraftLine, path: string): DraftProblem[] {
  const { scope, subscriptionId, entitlementId } = options.provisioningContext
  const isCovered = scope === 'shared' ? Boolean(subscriptionId) : scope === 'single' && Boolean(entitlementId)
  return isCovered ? [] : [{ path, key: 'provisioningMissing' }]
}

function findCommitmentProblems({ options, minimumCommitment: least }: DraftLine, path: string): DraftProblem[] {
  const { purchaseCommitment: commitment } = options
  const values = { minimum: least?.amount ?? '0', currency: least?.currency ?? '' }
  if (!commitment) return [{ path, key: 'commitmentMissing', values }]
  const isEnough =
    compareAmounts(commitment.amount, '0') > 0 &&
    (!least || (commitment.currency === least.currency && compareAmounts(commitment.amount, least.amount) >= 0))
  return isEnough ? [] : [{ path, key: 'commitmentTooSmall', values }]
}

function isScope(scope: string | undefined): boolean {
  return scope === 'shared' || scope === 'single'
}
