import type { DraftLine } from '@/lib/domain/order-draft'
import type { LinePromotion } from './line-promotion'

/** How a line is split so that as many as possible get a promotion: `within` with it, `rest` without. */
export type LineSplit = { within: number; rest: number }

/**
 * Where a line is split for a promotion that has fewer seats left than the line wants; undefined where that is not what stands
 * in the way, or either part would be too small for the plan or the promotion. partner-center-api.md ch. 5.7, `SeatCount`.
 */
export function findSplit(line: DraftLine, { reasons }: Pick<LinePromotion, 'reasons'>): LineSplit | undefined {
  const [reason, ...others] = reasons
  if (reason?.kind !== 'seats' || others.length > 0 || line.quantity === null) return undefined
  const within = Math.min(reason.available ?? reason.maximum ?? 0, reason.maximum ?? Number.POSITIVE_INFINITY)
  const rest = line.quantity - within
  const least = Math.max(line.minimumQuantity, reason.minimum ?? 1)
  return within >= least && rest >= line.minimumQuantity && rest > 0 ? { within, rest } : undefined
}

/**
 * The lines with one of them split in two, the part with the promotion first: lines are processed in their order. Takes the
 * promotion to be asked for (null for one that Microsoft applies by itself), and the key of the new line.
 */
export function splitLine(
  lines: readonly DraftLine[],
  lineKey: string,
  { within, rest }: LineSplit,
  { promotionId, newKey }: { promotionId: string | null; newKey: string },
): DraftLine[] {
  return lines.flatMap((line) => {
    if (line.key !== lineKey) return [line]
    const options = (id: string | null) => ({ ...line.options, promotionId: id })
    return [
      { ...line, quantity: within, options: options(promotionId) },
      { ...line, key: newKey, quantity: rest, options: options(null) },
    ]
  })
}
