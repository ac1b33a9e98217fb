import { currencyDigits } from '@/lib/domain/currency-digits'
import { divideAmounts, multiplyAmounts, roundAmount } from '@/lib/domain/decimal'
import type { Amount } from '@/lib/domain/money'
import type { OfferPrice } from '@/lib/domain/offer-price'
import type { PlanChoice } from '@/lib/domain/order-draft'
import { billingPeriods, wholeTerm } from '@/lib/domain/term-ends/prorate'
import { naturalEnd } from '@/lib/domain/term-ends/term-days'

/** One way of buying the same plan, by list prices. Amounts are before tax, for all units, except `unitPrice`. */
export type Alternative = {
  choice: PlanChoice
  isCurrent: boolean
  /** Null where no price sheet names the offer. */
  price: {
    currency: string
    /** Of one unit and one billing period. */
    unitPrice: Amount
    firstInvoice: Amount
    /** What the customer is bound to. */
    whole: Amount
    /** The same spread over twelve months: what makes terms comparable. */
    perYear: Amount
  } | null
  /** The last day of the first term, inclusive, YYYY-MM-DD in UTC: then it can end. */
  lastDay: string
}

const MONTHS: Record<string, number | undefined> = { P1M: 1, P1Y: 12, P3Y: 36 }

type Offer = PlanChoice & { price: OfferPrice | null }

/**
 * The ways in which a line's plan could be bought instead: every term and billing cycle of the same segment, as they are
 * offered. Takes the offers with list prices, the line's own choice and quantity, and the day in UTC on which the term would
 * begin. Empty for what has no term, or only one way. partner-center-api.md ch. 5.6.
 */
export function compareOffers(
  offers: readonly Offer[],
  { choice, quantity, start }: { choice: PlanChoice; quantity: number; start: string },
): Alternative[] {
  const ways = offers.flatMap((offer): Alternative[] => {
    const { price, ...way } = offer
    const lastDay = naturalEnd(start, way.termDuration)
    if (way.segment !== choice.segment || lastDay === undefined || way.billingCycle === 'none') return []
    return [{ choice: way, isCurrent: isSame(way, choice), price: price && reckon(way, price, quantity), lastDay }]
  })
  return ways.length > 1 ? ways : []
}

function reckon({ termDuration, billingCycle }: PlanChoice, { currency, unitPrice }: OfferPrice, quantity: number) {
  const whole = wholeTerm({ unitPrice, quantity, term: termDuration, billingCycle })
  const perYear = divideAmounts(multiplyAmounts(whole, 12), MONTHS[termDuration] ?? 12)
  return {
    currency,
    unitPrice,
    firstInvoice: divideAmounts(whole, billingPeriods(termDuration, billingCycle)),
    whole,
    perYear: roundAmount(perYear, currencyDigits(currency)),
  }
}

function isSame(a: PlanChoice, b: PlanChoice): boolean {
  return a.termDuration === b.termDuration && a.billingCycle === b.billingCycle
}
