import { compareAmounts, multiplyAmounts, subtractAmounts } from '../decimal'

/** What a line of an order costs us and what the customer pays, per unit and billing period, in decimal text. */
export type LineMargin = {
  /** The draft line's own key. */
  key: string
  currency: string
  /** As Microsoft's cart last said, promotions taken off; without a cart, as the price sheet says. */
  cost: string
  /** By a quote that still holds, otherwise by our rules. */
  sellPrice: string
  isQuoted: boolean
  /** Of the sell price, two digits; null where nothing is paid. */
  marginPercent: string | null
  floorPercent: string
  isUnderFloor: boolean
}

/** Whether less stays with us of this price than so many percent. Throws RangeError for text that is no decimal amount. */
export function isUnderFloor(sellPrice: string, cost: string, floorPercent: string): boolean {
  const kept = multiplyAmounts(subtractAmounts(sellPrice, cost), 100)
  return compareAmounts(kept, multiplyAmounts(sellPrice, floorPercent)) < 0
}
