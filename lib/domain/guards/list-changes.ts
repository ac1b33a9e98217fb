import { compareAmounts, divideAmounts, multiplyAmounts, roundAmount, subtractAmounts } from '@/lib/domain/decimal'
import type { ReviewedCart, ReviewedLine } from '@/lib/domain/review'
import type { LineChange } from './guard'

/**
 * What moved between the cart that a person was last shown and Microsoft's present one, by line. Lines are compared only
 * while the same was asked for: what the person changed themselves is no news to them. Empty when nothing moved.
 */
export function listChanges(shown: ReviewedCart | null, now: ReviewedCart): LineChange[] {
  const earlier = new Map(shown?.lines.map((line) => [line.key, line]))
  return now.lines.flatMap((line) => {
    const before = earlier.get(line.key)
    if (!before || line.error || before.error || !isSameAsked(before, line)) return []
    const change: LineChange = {
      lineKey: line.key,
      title: line.title,
      currency: line.currency,
      price: comparePrices(before, line),
      promotion: before.promotionId === line.promotionId ? null : { before: before.promotionId, now: line.promotionId },
      endDate:
        before.customTermEndDate === line.customTermEndDate
          ? null
          : { before: before.customTermEndDate, now: line.customTermEndDate },
    }
    return change.price || change.promotion || change.endDate ? [change] : []
  })
}

function isSameAsked(before: ReviewedLine, now: ReviewedLine): boolean {
  return now.asked !== undefined && before.asked === now.asked && before.currency === now.currency
}

/** A first term that is cut short costs less with every day that passes: that alone is no news. */
function comparePrices(before: ReviewedLine, now: ReviewedLine): LineChange['price'] {
  const [old, present] = [unitPrice(before), unitPrice(now)]
  if (old === null || present === null || compareAmounts(old, present) === 0) return null
  return { before: old, now: present, percent: percentOf(old, present) }
}

function unitPrice({ customTermEndDate, discountedPrice, price }: ReviewedLine) {
  return customTermEndDate ? (discountedPrice ?? price) : price
}

/** By how much `now` differs from `before`, with one digit; null where nothing was to be paid before. */
function percentOf(before: string, now: string): string | null {
  if (compareAmounts(before, '0') === 0) return null
  return roundAmount(divideAmounts(multiplyAmounts(subtractAmounts(now, before), 100), before), 1)
}
