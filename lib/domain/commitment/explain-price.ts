import { compareAmounts, divideAmounts, multiplyAmounts, roundAmount, subtractAmounts } from '@/lib/domain/decimal'
import type { Amount } from '@/lib/domain/money'
import type { ReviewedLine } from '@/lib/domain/review'
import { billingPeriods } from '@/lib/domain/term-ends/prorate'
import { countDays, naturalEnd } from '@/lib/domain/term-ends/term-days'

/** One step from the list price to what is paid. The first three are of one unit and one billing period. */
export type PriceExplanation =
  | { kind: 'list'; amount: Amount }
  /** `percent` off the list price, one digit. */
  | { kind: 'promotion'; amount: Amount; percent: Amount }
  | { kind: 'proration'; amount: Amount; days: number; ofDays: number }
  | { kind: 'other'; amount: Amount }
  /** All units, one billing period: the first invoice. */
  | { kind: 'now'; amount: Amount; quantity: number }
  | { kind: 'term'; amount: Amount; periods: number }

/**
 * How Microsoft's price of a line came to be, in its own numbers: list → promotion → proration → now → whole term. Takes
 * a line of the cart and the day in UTC on which its term would begin. What changes nothing is left out; empty for what has
 * no price. partner-center-api.md ch. 6.4.
 */
export function explainPrice(line: ReviewedLine, start: string): PriceExplanation[] {
  const { listPrice, discountedPrice, proratedPrice, price, extendedPrice, quantity } = line
  const unit = price ?? proratedPrice ?? discountedPrice ?? listPrice
  if (unit === null) return []
  const list = listPrice ?? discountedPrice ?? unit
  const discounted = discountedPrice ?? list
  const prorated = proratedPrice ?? discounted
  const steps: PriceExplanation[] = [{ kind: 'list', amount: list }]
  if (compareAmounts(discounted, list) < 0)
    steps.push({ kind: 'promotion', amount: discounted, percent: percentOff(list, discounted) })
  if (differ(discounted, prorated)) steps.push({ kind: 'proration', amount: prorated, ...shareOfTerm(line, start) })
  if (differ(steps.at(-1)?.amount ?? list, unit)) steps.push({ kind: 'other', amount: unit })
  const periods = billingPeriods(line.termDuration, line.billingCycle)
  const now = multiplyAmounts(unit, quantity)
  // A first invoice that does not add up to the whole is Microsoft's own reckoning: then only the whole is said.
  const addsUp = extendedPrice === null || !differ(multiplyAmounts(now, periods), extendedPrice)
  if (addsUp) steps.push({ kind: 'now', amount: now, quantity })
  if (extendedPrice !== null) steps.push({ kind: 'term', amount: extendedPrice, periods })
  return steps
}

function shareOfTerm({ customTermEndDate, termDuration }: ReviewedLine, start: string) {
  const whole = naturalEnd(start, termDuration)
  const ofDays = whole ? countDays(start, whole) : 0
  return { days: customTermEndDate ? countDays(start, customTermEndDate) : ofDays, ofDays }
}

function percentOff(list: Amount, discounted: Amount): Amount {
  if (compareAmounts(list, '0') === 0) return '0'
  return roundAmount(divideAmounts(multiplyAmounts(subtractAmounts(list, discounted), 100), list), 1)
}

const differ = (a: Amount, b: Amount) => compareAmounts(a, b) !== 0
