import { currencyDigits, roundUp } from '../currency-digits'
import { compareAmounts, divideAmounts, multiplyAmounts, roundAmount, subtractAmounts } from '../decimal'
import type { MarginRule } from './margin-rule'
import { type MarginScope, mostSpecific } from './most-specific'

/** Without any rule the customer pays the recommended price, or ours where none is recommended. */
const NO_FLOOR = '0'

export type SellPrice = {
  /** Per unit and billing period, in the digits of its currency. */
  sellPrice: string
  /** Of the sell price, two digits; null where nothing is paid. */
  marginPercent: string | null
  /** The least margin that applies, in percent of the sell price. */
  floorPercent: string
  /** The rule asked for less than the floor allows. */
  isAtFloor: boolean
}

/**
 * Takes what one unit costs us and what is recommended for it, what it is and for whom, and all rules; returns what the
 * customer pays. The most specific rule wins; so does the most specific one that names a floor, and the price is raised
 * to that. Throws RangeError for text that is no decimal amount.
 */
export function priceOf(
  price: { currency: string; unitPrice: string; erpPrice: string | null },
  scope: MarginScope,
  rules: readonly MarginRule[],
): SellPrice {
  const digits = currencyDigits(price.currency)
  const floorPercent = mostSpecific(rules, scope, (rule) => rule.floorPercent !== null)?.floorPercent ?? NO_FLOOR
  const wanted = roundAmount(
    byRule(
      price,
      mostSpecific(rules, scope, () => true),
    ),
    digits,
  )
  const least = roundUp(withMargin(price.unitPrice, floorPercent), digits)
  const isAtFloor = compareAmounts(wanted, least) < 0
  const sellPrice = isAtFloor ? least : wanted
  return { sellPrice, marginPercent: marginOf(sellPrice, price.unitPrice), floorPercent, isAtFloor }
}

/** Takes what the customer pays and what we do; returns the difference in percent of what the customer pays, two digits; null where that is nothing. */
export function marginOf(sellPrice: string, cost: string): string | null {
  if (compareAmounts(sellPrice, '0') <= 0) return null
  return roundAmount(divideAmounts(multiplyAmounts(subtractAmounts(sellPrice, cost), 100), sellPrice), 2)
}

function byRule({ unitPrice, erpPrice }: { unitPrice: string; erpPrice: string | null }, rule: MarginRule | undefined) {
  switch (rule?.kind) {
    case undefined:
      return erpPrice ?? unitPrice
    case 'margin':
      return withMargin(unitPrice, rule.percent)
    case 'discount':
      return erpPrice === null ? unitPrice : percentOf(erpPrice, subtractAmounts('100', rule.percent))
  }
}

/** The price of which so many percent are margin over this cost. */
function withMargin(cost: string, percent: string): string {
  return divideAmounts(multiplyAmounts(cost, 100), subtractAmounts('100', percent))
}

function percentOf(amount: string, percent: string): string {
  return divideAmounts(multiplyAmounts(amount, percent), 100)
}
