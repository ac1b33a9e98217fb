import { findProduct } from '../../seed/catalog/products.ts'
import { isMicrosoftProduct } from '../catalog/product-resource.ts'
import type { CartLine } from './stored-cart.ts'

/**
 * Group numbers of lines, in their order: lines with the same billing cycle and currency share an order, offers of
 * other publishers and trials go apart (ch. 6.10, inferred there).
 */
export function orderGroups(
  lines: readonly Pick<CartLine, 'catalogItemId' | 'billingCycle' | 'currencyCode'>[],
): string[] {
  const keys: string[] = []
  return lines.map(({ catalogItemId, billingCycle, currencyCode }) => {
    const product = findProduct(catalogItemId.split(':')[0] ?? '')
    const publisher = product === undefined || isMicrosoftProduct(product) ? 'Microsoft' : 'other'
    const key = `${billingCycle} ${currencyCode} ${publisher}`
    if (!keys.includes(key)) keys.push(key)
    return String(keys.indexOf(key))
  })
}
