import { multiplyAmounts } from '../decimal'
import type { Money } from '../money'

/** A year of a savings plan has 8,760 hours, as the documented sample reckons: 0.05 an hour are 438. partner-center-api.md ch. 6.4. */
const HOURS_OF_YEAR = 8_760
const YEARS: Readonly<Record<string, number>> = { P1Y: 1, P3Y: 3 }

/**
 * Takes a commitment per hour and the term (ISO 8601); returns what it amounts to over the whole term, or null for a term
 * that savings plans do not have. Throws RangeError for an amount that is no decimal.
 */
export function commitmentOverTerm({ currency, amount }: Money, termDuration: string): Money | null {
  const years = YEARS[termDuration]
  return years === undefined ? null : { currency, amount: multiplyAmounts(amount, years * HOURS_OF_YEAR) }
}
