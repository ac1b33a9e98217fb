import type { DraftLine } from '@/lib/domain/order-draft'
import { type LinePromotion, promotionOf } from './line-promotion'

type OrderedLine = Pick<DraftLine, 'key' | 'productId' | 'skuId' | 'options'>

/** Lines that should stand before all others, and the order of all lines in which they do. */
export type OrderAdvice = {
  /** Keys of the lines that go first, in their order. */
  first: string[]
  /** Keys of all lines as they should stand. */
  order: string[]
  /** A line of the same plan stands before one of them: its promotion is lost as it is. */
  isLost: boolean
}

/**
 * Lines are processed in their order: one with a promotion for newcomers to its plan goes before all others. Takes the lines
 * and the promotions of each by its key; returns null when they stand well. partner-center-api.md ch. 5.7.
 */
export function adviseOrder(
  lines: readonly OrderedLine[],
  promotions: Readonly<Record<string, readonly LinePromotion[] | undefined>>,
): OrderAdvice | null {
  const isNewcomer = (line: OrderedLine) => {
    const promotion = promotionOf(line.options.promotionId, promotions[line.key] ?? [])
    return promotion?.isNewToOffer === true && promotion.verdict === 'applies'
  }
  const first = lines.filter(isNewcomer)
  const others = lines.filter((line) => !first.includes(line))
  const order = [...first, ...others]
  if (order.every((line, index) => line === lines[index])) return null
  const isLost = first.some((line) =>
    lines.slice(0, lines.indexOf(line)).some((before) => !first.includes(before) && isSamePlan(before, line)),
  )
  return { first: first.map(({ key }) => key), order: order.map(({ key }) => key), isLost }
}

/** The lines in the order of these keys; lines that it does not name come last, as they stood. */
export function putInOrder<Line extends { key: string }>(lines: readonly Line[], order: readonly string[]): Line[] {
  const place = new Map(order.map((key, index) => [key, index]))
  const placeOf = ({ key }: Line) => place.get(key) ?? order.length
  return [...lines].sort((a, b) => placeOf(a) - placeOf(b))
}

const isSamePlan = (a: OrderedLine, b: OrderedLine) => a.productId === b.productId && a.skuId === b.skuId
