import type { Money } from '../money'

/** What Microsoft wants to know before a line can be provisioned; null for a plain line. */
export type ProvisioningKind = 'reservation' | 'savingsPlan' | 'unknown' | null

type Asked = { provisioningVariables: readonly string[]; minimumCommitment: Money | null }

/** What the options of a line can answer, folded. partner-center-api.md ch. 5.5: `Scope`, `SubscriptionId`, `Duration`. */
const ANSWERED = ['scope', 'subscriptionid', 'duration']

/**
 * Takes a plan or a line; returns which questions it brings. A savings plan is known by its least commitment, a reservation
 * by its provisioning variables; a variable that nobody here has heard of makes it `unknown`. ch. 5.5, 5.10.
 */
export function provisioningKind({ provisioningVariables, minimumCommitment }: Asked): ProvisioningKind {
  if (provisioningVariables.some((name) => !ANSWERED.includes(name.toLowerCase()))) return 'unknown'
  if (minimumCommitment) return 'savingsPlan'
  return provisioningVariables.length > 0 ? 'reservation' : null
}

/** Whether a line takes its partner on record from the Azure plan: one that is sent is refused. ch. 3.11, 900323. */
export function inheritsPartner(line: Asked): boolean {
  return provisioningKind(line) === 'savingsPlan'
}
