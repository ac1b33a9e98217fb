import { currencyDigits } from '@/lib/domain/currency-digits'
import { divideAmounts, multiplyAmounts, roundAmount } from '@/lib/domain/decimal'
import type { Amount } from '@/lib/domain/money'
import { countDays, naturalEnd } from './term-days'

const MONTHS: Record<string, number | undefined> = { P1M: 1, P1Y: 12, P3Y: 36 }
const MONTHS_OF_CYCLE: Record<string, number | undefined> = { monthly: 1, annual: 12, triennial: 36 }

/** How often a term is billed: 12 for a year paid monthly; 1 for what is billed once, or has no term. ch. 6.4. */
export function billingPeriods(term: string, billingCycle: string): number {
  const [months, each] = [MONTHS[term], MONTHS_OF_CYCLE[billingCycle]]
  return months && each ? Math.max(1, months / each) : 1
}

type Purchase = { unitPrice: Amount; currency: string; quantity: number; term: string; billingCycle: string }

/**
 * What a first term from `start` to `end` (inclusive) costs: the whole term's price by its days, rounded to the currency's
 * digits. Microsoft rounds each price on its own, so that its cart may differ by cents. ch. 6.4, 6.9.
 */
export function prorate(purchase: Purchase, start: string, end: string): Amount {
  const whole = naturalEnd(start, purchase.term)
  const share = whole ? divideAmounts(String(countDays(start, end)), countDays(start, whole)) : '1'
  return roundAmount(multiplyAmounts(wholeTerm(purchase), share), currencyDigits(purchase.currency))
}

/** What the whole first term costs. */
export function wholeTerm({ unitPrice, quantity, term, billingCycle }: Omit<Purchase, 'currency'>): Amount {
  return multiplyAmounts(unitPrice, quantity, billingPeriods(term, billingCycle))
}
