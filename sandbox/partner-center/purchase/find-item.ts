import { type AvailabilitySeed, availabilitiesOf, availabilityById } from '../../seed/catalog/availabilities.ts'
import type { ProductSeed, SkuSeed } from '../../seed/catalog/product-seed.ts'
import { findProduct, findSku } from '../../seed/catalog/products.ts'

/** What a catalogue item lacks when it cannot be found. */
export type MissingPart = 'product' | 'sku' | 'availability'

/** Availability of a catalogue item `productId:skuId:availabilityId` in a market, or what of it is unknown there. */
export function findAvailability(catalogItemId: string, country: string): AvailabilitySeed | { missing: MissingPart } {
  const [productId = '', skuId = '', availabilityId = ''] = catalogItemId.split(':')
  const product = findProduct(productId)
  if (product === undefined) return { missing: 'product' }
  const sku = findSku(product, skuId)
  if (sku === undefined) return { missing: 'sku' }
  return availabilityById(product, sku, country, availabilityId) ?? { missing: 'availability' }
}

/** Product and plan of a catalogue item, whatever has become of its availability since. */
export function findPlan(catalogItemId: string): { product: ProductSeed; sku: SkuSeed } | undefined {
  const [productId = '', skuId = ''] = catalogItemId.split(':')
  const product = findProduct(productId)
  const sku = product && findSku(product, skuId)
  return product && sku && { product, sku }
}

/** `productId:skuId` of a catalogue item, as add-ons and upgrades name plans. */
export function planOf(catalogItemId: string): string {
  return catalogItemId.split(':').slice(0, 2).join(':').toUpperCase()
}

/** The availability of the same plan and segment for another term, if the market has one. */
export function sameWithTerm(catalogItemId: string, country: string, term: string): AvailabilitySeed | undefined {
  const plan = findPlan(catalogItemId)
  if (plan === undefined) return undefined
  const now = findAvailability(catalogItemId, country)
  const segment = 'missing' in now ? 'commercial' : now.segment
  return availabilitiesOf(plan.product, plan.sku, country).find(
    (candidate) => candidate.term === term && candidate.segment === segment,
  )
}

/** Whether the item is somebody else's offer, whose buyer goes on at its publisher. */
export function isMarketplaceItem(catalogItemId: string): boolean {
  return findPlan(catalogItemId)?.product.kind === 'saas'
}
