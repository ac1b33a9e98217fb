import { addAmounts, compareAmounts, multiplyAmounts, subtractAmounts } from '@/lib/domain/decimal'
import type { Amount } from '@/lib/domain/money'
import type { ReviewedLine } from '@/lib/domain/review'
import { billingPeriods } from '@/lib/domain/term-ends/prorate'
import { explainPrice } from './explain-price'

/** How the total of one currency came to be. What is taken off is negative; the first four add up to `total`. */
export type TotalExplanation = {
  currency: string
  /** All units for their whole terms, at list prices. */
  list: Amount
  promotion: Amount
  /** First terms that end early. */
  proration: Amount
  /** What Microsoft reckoned besides. */
  other: Amount
  total: Amount
  /** The first invoices together; null where one of them is Microsoft's own reckoning. */
  now: Amount | null
}

/**
 * The same as explainPrice for all lines of a cart together, currency by currency. Takes the lines and the day in UTC on
 * which their terms would begin; lines without a price for their whole term are left out. partner-center-api.md ch. 6.4.
 */
export function explainTotals(lines: readonly ReviewedLine[], start: string): TotalExplanation[] {
  const parts = lines.flatMap((line) => explainLine(line, start) ?? [])
  return [...Map.groupBy(parts, ({ currency }) => currency).values()].map((same) => same.reduce(add))
}

function explainLine(line: ReviewedLine, start: string): TotalExplanation | undefined {
  const { currency, listPrice, discountedPrice, proratedPrice, price, extendedPrice: total, quantity } = line
  const unit = price ?? proratedPrice ?? discountedPrice ?? listPrice
  if (total === null || unit === null) return undefined
  const whole = (amount: Amount) =>
    multiplyAmounts(amount, quantity, billingPeriods(line.termDuration, line.billingCycle))
  const list = whole(listPrice ?? discountedPrice ?? unit)
  const off = subtractAmounts(whole(discountedPrice ?? listPrice ?? unit), list)
  // What is dearer than the list is no promotion.
  const promotion = compareAmounts(off, '0') < 0 ? off : '0'
  const rest = subtractAmounts(total, addAmounts(list, promotion))
  const steps = explainPrice(line, start)
  const isShort = line.customTermEndDate !== null || steps.some(({ kind }) => kind === 'proration')
  return {
    ...{ currency, list, promotion, total },
    proration: isShort ? rest : '0',
    other: isShort ? '0' : rest,
    now: steps.find(({ kind }) => kind === 'now')?.amount ?? null,
  }
}

function add(a: TotalExplanation, b: TotalExplanation): TotalExplanation {
  return {
    currency: a.currency,
    list: addAmounts(a.list, b.list),
    promotion: addAmounts(a.promotion, b.promotion),
    proration: addAmounts(a.proration, b.proration),
    other: addAmounts(a.other, b.other),
    total: addAmounts(a.total, b.total),
    now: a.now === null || b.now === null ? null : addAmounts(a.now, b.now),
  }
}
