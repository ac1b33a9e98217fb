import type { ReviewedLine } from '@/lib/domain/review'

/**
 * The lines of each order that Microsoft will make of a cart, in order of first appearance: lines may share an order
 * only when they share an order group. partner-center-api.md ch. 6.10.
 */
export function groupLines<Line extends Pick<ReviewedLine, 'orderGroup'>>(lines: readonly Line[]): Line[][] {
  const groups = new Map<string | null, Line[]>()
  for (const line of lines) groups.set(line.orderGroup, [...(groups.get(line.orderGroup) ?? []), line])
  return [...groups.values()]
}
