import type { MarginRule } from './margin-rule'

/** What a price is for: whose, and of what. `family` is the price sheet that names it. */
export type MarginScope = { customerId: string; family: string; productId: string }

/**
 * Takes all rules, what a price is for, and which of them count; returns the one that says most about it, if any. The
 * customer weighs more than the product, the product more than its family: of two rules that fit none weigh the same.
 */
export function mostSpecific(
  rules: readonly MarginRule[],
  scope: MarginScope,
  counts: (rule: MarginRule) => boolean,
): MarginRule | undefined {
  return rules
    .filter((rule) => fits(rule, scope) && counts(rule))
    .reduce<MarginRule | undefined>((best, rule) => (best && weight(best) >= weight(rule) ? best : rule), undefined)
}

function fits({ customerId, family, productId }: MarginRule, scope: MarginScope): boolean {
  return (
    (customerId === null || customerId === scope.customerId) &&
    (family === null || family === scope.family) &&
    (productId === null || productId === scope.productId)
  )
}

function weight({ customerId, family, productId }: MarginRule): number {
  return (customerId === null ? 0 : 4) + (productId === null ? 0 : 2) + (family === null ? 0 : 1)
}
