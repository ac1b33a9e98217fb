import type { AvailabilitySeed } from '../../../seed/catalog/availabilities.ts'
import { billingPeriods, listPrice } from '../../../seed/catalog/prices.ts'
import type { Promotion } from '../../../seed/catalog/promotions.ts'
import { scale, thousandthsOf, toJsonAmount } from '../../wire/money.ts'
import { addTerm, wholeDaysBetween } from '../term-dates.ts'
import type { InspectedLine } from './inspect-line.ts'
import type { LineRequest } from './line-request.ts'

const HOURS_PER_YEAR = 8_760

type Priced = {
  line: LineRequest
  availability: AvailabilitySeed
  billingCycle: string
  currency: string
  promotion: Promotion | undefined
  now: Date
}

/**
 * Prices of one line in hundredths, before tax (ch. 6.4). All but `extendedPrice` are for one unit and one billing
 * period; `extendedPrice` is the quantity over the whole term.
 */
export function priceLine({
  line,
  availability,
  billingCycle,
  currency,
  promotion,
  now,
}: Priced): InspectedLine['pricing'] {
  const { product, sku, segment, term } = availability
  if (line.purchaseCommitment !== undefined && product.kind === 'savings-plan') {
    return committed(line.purchaseCommitment.amount, term, billingPeriods(term, billingCycle))
  }
  const list = listPrice({ product, sku, segment, term, billingCycle, currency })
  const discounted = promotion === undefined ? list : scale(list, 1_000 - thousandthsOf(promotion.discount), 1_000)
  const prorated = scale(discounted, ...shareOfTerm(line, availability, now))
  return {
    listPrice: list,
    discountedPrice: discounted,
    proratedPrice: prorated,
    price: prorated,
    extendedPrice: prorated * billingPeriods(term, billingCycle) * line.quantity,
  }
}

/** A savings plan costs its hourly commitment in every hour of its term (ch. 6.4). */
function committed(perHour: number, term: string | null, periods: number): InspectedLine['pricing'] {
  const whole = Math.round(perHour * HOURS_PER_YEAR * (term === 'P3Y' ? 3 : 1) * 100)
  const price = Math.round(whole / periods)
  return { listPrice: price, discountedPrice: price, proratedPrice: price, price, extendedPrice: whole }
}

/** Days of the shortened first term over days of the whole one. */
function shareOfTerm({ customTermEndDate }: LineRequest, { term }: AvailabilitySeed, now: Date): [number, number] {
  if (!customTermEndDate || term === null) return [1, 1]
  const whole = wholeDaysBetween(now, addTerm(now, term))
  // The last day belongs to the term.
  const shortened = wholeDaysBetween(now, new Date(customTermEndDate)) + 1
  return [Math.min(shortened, whole), whole]
}

/** The prices of a line as JSON numbers. */
export function pricingResource(pricing: InspectedLine['pricing']) {
  return {
    listPrice: toJsonAmount(pricing.listPrice),
    discountedPrice: toJsonAmount(pricing.discountedPrice),
    proratedPrice: toJsonAmount(pricing.proratedPrice),
    price: toJsonAmount(pricing.price),
    extendedPrice: toJsonAmount(pricing.extendedPrice),
  }
}
