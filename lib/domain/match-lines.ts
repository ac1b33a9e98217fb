import type { ReviewedLine } from './review'
import { isSameItem } from './same-item'
import type { OrderLineItem } from './wire/orders/order'

/**
 * An order does not say which cart lines it came from. Takes its lines and the submitted lines that are not spoken for;
 * returns for each order line the position it answers, or undefined. Same item and quantity first, then same item.
 */
export function matchLines(
  orderLines: readonly OrderLineItem[],
  submitted: readonly ReviewedLine[],
  taken: Set<number>,
): (number | undefined)[] {
  return orderLines.map((line) => {
    const open = submitted.filter((one) => !taken.has(one.position) && isSameItem(one.catalogItemId, line.offerId))
    const match = open.find((one) => one.quantity === line.quantity) ?? open[0]
    if (match) taken.add(match.position)
    return match?.position
  })
}
