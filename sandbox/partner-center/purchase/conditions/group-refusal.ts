import { findProduct, findSku } from '../../../seed/catalog/products.ts'
import type { Customer } from '../../../seed/customer.ts'

/** Why a group of lines becomes no order although every line is fine. */
export type GroupRefusal = { code: number; description: string }

/** What the service finds out only when it places a group: credit and eligibility. */
export function groupRefusal(
  customer: Customer,
  group: { billingCycle: string; catalogItemIds: readonly string[] },
): GroupRefusal | undefined {
  if (customer.creditLine === 'monthly-only' && group.billingCycle !== 'monthly') {
    return {
      code: 900121,
      description: `The credit limit of ${customer.companyName} is not sufficient for this order.`,
    }
  }
  const refused = group.catalogItemIds.find((id) => triggerOf(id) === 'refused-at-checkout')
  if (refused === undefined) return undefined
  return { code: 800020, description: `The item ${refused} is not eligible for purchase.` }
}

/** How the SKU of a catalogue item behaves on purpose. */
export function triggerOf(catalogItemId: string): string | undefined {
  const [productId = '', skuId = ''] = catalogItemId.split(':')
  const product = findProduct(productId)
  return product && findSku(product, skuId)?.trigger
}
