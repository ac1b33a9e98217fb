import { Refusal } from '../../../http/route.ts'
import type { AvailabilitySeed } from '../../../seed/catalog/availabilities.ts'
import { billingCycleOf } from '../../wire/wire-words.ts'

const months: Record<string, number> = { monthly: 1, annual: 12, biennial: 24, triennial: 36 }
const monthsOfTerm: Record<string, number> = { P1M: 1, P1Y: 12, P3Y: 36 }

/**
 * A billing cycle that the availability has, in wire spelling. Throws 400/900126 for an unknown word, 400/900270 when it
 * is longer than the term, 400/900269 when the plan does not have it.
 */
export function requireBillingCycle(word: string, { billingCycles, term }: AvailabilitySeed): string {
  const cycle = billingCycleOf(word)
  if (billingCycles.includes(cycle)) return cycle
  if (term !== null && (months[cycle] ?? 0) > (monthsOfTerm[term] ?? 0)) {
    throw new Refusal(400, 900270, `The billing cycle ${cycle} is longer than the term ${term}.`)
  }
  throw new Refusal(400, 900269, `The billing cycle ${cycle} is not valid for this term.`)
}
