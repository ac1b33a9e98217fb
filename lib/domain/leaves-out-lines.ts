import type { ReviewedLine } from './review'
import type { CartCheckoutResult } from './wire/orders/order'

type Answer = {
  orders: readonly {
    lineItems: readonly Pick<CartCheckoutResult['orders'][number]['lineItems'][number], 'quantity'>[]
  }[]
  orderErrors: readonly Pick<CartCheckoutResult['orderErrors'][number], 'orderGroupId'>[]
}

/**
 * Whether a checkout's answer is silent about some of the pressed lines: each group is ordered or refused, ch. 6.6. A refusal
 * that names none of our groups speaks for all that was not ordered, and lines that were put together are told by their
 * quantity.
 */
export function leavesOutLines(
  { orders, orderErrors }: Answer,
  pressed: readonly Pick<ReviewedLine, 'orderGroup' | 'quantity'>[],
): boolean {
  const groups = new Set(pressed.map((line) => line.orderGroup))
  const refused = orderErrors.map((error) => error.orderGroupId ?? null)
  if (refused.some((group) => group === null || !groups.has(group))) return false
  const expected = pressed.filter((line) => line.orderGroup === null || !refused.includes(line.orderGroup))
  const ordered = orders.flatMap((order) => order.lineItems)
  return ordered.length < expected.length && sumOf(ordered) < sumOf(expected)
}

function sumOf(lines: readonly { quantity: number }[]): number {
  return lines.reduce((sum, line) => sum + line.quantity, 0)
}
