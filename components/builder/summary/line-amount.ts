import type { MoneyPeriod } from '@/components/ui/money'
import { multiplyAmounts, sumByCurrency } from '@/lib/domain/decimal'
import type { OfferPrice } from '@/lib/domain/offer-price'
import type { DraftLine, PlanChoice } from '@/lib/domain/order-draft'
import type { ReviewedCart } from '@/lib/domain/review'
import { findAnswer } from './line-price'

/** What a line costs as far as it is known, and who says so: the price list, or Microsoft's cart about this very line. */
export type LineAmount = {
  source: 'list' | 'microsoft'
  currency: string
  /** Per unit and billing period, decimal text. */
  unit: string
  period: MoneyPeriod | null
  /** All units, whole term; null as long as there is no whole quantity. */
  total: string | null
}

const PERIODS: Record<string, MoneyPeriod> = { monthly: 'month', annual: 'year', triennial: 'threeYears' }
const MONTHS_OF_TERM: Record<string, number> = { P1M: 1, P1Y: 12, P3Y: 36 }
const MONTHS_OF_CYCLE: Record<string, number> = { monthly: 1, annual: 12, triennial: 36 }

/** How often a term is billed: 12 for a year paid monthly. What has no term or is paid once is billed once. */
function timesBilled({ termDuration, billingCycle }: PlanChoice): number {
  const term = MONTHS_OF_TERM[termDuration] ?? 1
  return Math.max(1, Math.floor(term / (MONTHS_OF_CYCLE[billingCycle] ?? term)))
}

/**
 * Takes a line, Microsoft's last answer and the price of its offer in the list; undefined when neither knows it. What the
 * cart said of the same offer in another quantity is the newest list price there is.
 */
export function amountOf(
  line: DraftLine,
  cart: ReviewedCart | null,
  listed: OfferPrice | null | undefined,
): LineAmount | undefined {
  const { choice, quantity } = line
  if (!choice) return undefined
  const period = PERIODS[choice.billingCycle] ?? null
  const answer = findAnswer(cart, line)
  const asked = answer?.discountedPrice ?? answer?.listPrice
  if (answer?.extendedPrice && asked)
    return { source: 'microsoft', currency: answer.currency, unit: asked, period, total: answer.extendedPrice }
  const { currency, unit } = findListPrice(line, choice, cart) ?? {
    currency: listed?.currency ?? '',
    unit: listed?.unitPrice ?? null,
  }
  if (unit === null) return undefined
  const isWhole = quantity !== null && Number.isSafeInteger(quantity) && quantity >= 0
  const total = isWhole ? multiplyAmounts(unit, quantity, timesBilled(choice)) : null
  return { source: 'list', currency, unit, period, total }
}

function findListPrice({ productId, skuId }: DraftLine, choice: PlanChoice, cart: ReviewedCart | null) {
  const same = cart?.lines.find(
    (one) =>
      one.listPrice !== null &&
      one.catalogItemId.startsWith(`${productId}:${skuId}:`) &&
      one.segment === choice.segment &&
      one.termDuration === choice.termDuration &&
      one.billingCycle === choice.billingCycle,
  )
  return same && { currency: same.currency, unit: same.listPrice }
}

/** Totals per currency of what is known, and how many lines are not. */
export function addUp(lines: readonly DraftLine[], amounts: Readonly<Record<string, LineAmount>>) {
  const known = lines.flatMap(({ key }) => {
    const amount = amounts[key]
    return amount?.total ? [{ currency: amount.currency, amount: amount.total }] : []
  })
  return { totals: sumByCurrency(known), unknown: lines.length - known.length }
}
