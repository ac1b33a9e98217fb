import { findProduct } from '../../../seed/catalog/products.ts'
import { isMicrosoftProduct } from '../../catalog/product-resource.ts'
import { isLegacyId } from '../../purchase/plan-facts.ts'
import type { CartLine } from '../stored-cart.ts'

/**
 * Group numbers of lines, in their order: lines with the same billing cycle and currency share an order, offers of
 * other publishers and trials go apart, the legacy commerce has groups of its own (ch. 6.10, inferred there).
 */
export function orderGroups(
  lines: readonly Pick<CartLine, 'catalogItemId' | 'billingCycle' | 'currencyCode'>[],
): string[] {
  const keys: string[] = []
  const legacyKeys: string[] = []
  return lines.map(({ catalogItemId, billingCycle, currencyCode }) => {
    if (isLegacyId(catalogItemId)) return `OMS-${placeOf(legacyKeys, `${billingCycle} ${currencyCode}`)}`
    const product = findProduct(catalogItemId.split(':')[0] ?? '')
    const publisher = product === undefined || isMicrosoftProduct(product) ? 'Microsoft' : 'other'
    return String(placeOf(keys, `${billingCycle} ${currencyCode} ${publisher}`))
  })
}

/** The number of a key, given when it is met first. */
function placeOf(keys: string[], key: string): number {
  if (!keys.includes(key)) keys.push(key)
  return keys.indexOf(key)
}
