import { z } from 'zod'
import { availabilitiesOf } from '../../seed/catalog/availabilities.ts'
import type { ProductSeed, SkuSeed } from '../../seed/catalog/product-seed.ts'
import { findProduct, findSku } from '../../seed/catalog/products.ts'
import { orNull } from '../purchase/line/line-body.ts'
import { text } from '../wire/lenient.ts'

export const InventoryBody = z.object({
  targetItems: z.array(z.object({ productId: text, skuId: orNull(text) })),
  /** What the SKU's `inventoryVariables` name; keys of a dictionary keep the casing they were sent in. */
  inventoryContext: orNull(z.record(z.string(), z.unknown())),
})
type InventoryBody = z.infer<typeof InventoryBody>

/** Regions in which nothing is left to reserve. */
const fullRegions: ReadonlySet<string> = new Set(['japanwest'])

/** One entry for each SKU that is sold in the market, a bare list; what is not in the catalogue is left out (ch. 5.8). */
export function inventoryItems({ targetItems, inventoryContext = {} }: InventoryBody, country: string) {
  const context = new Map(Object.entries(inventoryContext).map(([key, value]) => [key.toLowerCase(), value]))
  const region = context.get('armregionname')
  return targetItems.flatMap(({ productId, skuId }) => {
    const product = findProduct(productId)
    if (product === undefined) return []
    return skusAsked(product, skuId)
      .filter((sku) => availabilitiesOf(product, sku, country).length > 0)
      .map((sku) => {
        const restrictions = restrictionsOf(sku, typeof region === 'string' ? region : undefined)
        return { productId: product.id, skuId: sku.id, isRestricted: restrictions.length > 0, restrictions }
      })
  })
}

/** Without a SKU, all of the product. */
function skusAsked(product: ProductSeed, skuId: string | undefined): readonly SkuSeed[] {
  if (skuId === undefined) return product.skus
  const sku = findSku(product, skuId)
  return sku === undefined ? [] : [sku]
}

/** Restricted is what carts refuse for want of inventory, and what lies in, or is asked for, a region that is full. */
function restrictionsOf({ arm, trigger }: SkuSeed, askedRegion: string | undefined) {
  const full = [arm?.region, askedRegion?.toLowerCase()].find((region) => region && fullRegions.has(region))
  const place = trigger === 'no-inventory' ? arm?.region : arm && full
  if (place === undefined) return []
  return [
    {
      reasonCode: 'NotAvailableForSubscription',
      description: `Restriction identified of type 'Location' with values '${place}'.`,
      properties: { type: 'Location', values: place },
    },
  ]
}
