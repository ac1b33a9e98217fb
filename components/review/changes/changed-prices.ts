import type { ReviewedCart } from '@/lib/domain/review'

/**
 * Prices that moved between the last answer the person saw in the builder and this one. Takes both carts; returns the
 * earlier price of one unit by the line's key, for lines that are otherwise the same.
 */
export function changedPrices(before: ReviewedCart | null, now: ReviewedCart): Map<string, string> {
  const earlier = new Map(before?.lines.map((line) => [line.key, line]))
  const changed = new Map<string, string>()
  for (const line of now.lines) {
    const old = earlier.get(line.key)
    if (!old?.price || !line.price || old.price === line.price) continue
    const same =
      old.catalogItemId === line.catalogItemId && old.quantity === line.quantity && old.currency === line.currency
    if (same) changed.set(line.key, old.price)
  }
  return changed
}
