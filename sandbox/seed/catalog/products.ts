import { appsAndAddOns } from './apps-and-add-ons.ts'
import { azure } from './azure.ts'
import { businessApps } from './business-apps.ts'
import { educationPlans } from './education.ts'
import { marketplace } from './marketplace.ts'
import { microsoft365 } from './microsoft-365.ts'
import type { ProductSeed, SkuSeed } from './product-seed.ts'
import { security } from './security.ts'
import { softwareProducts } from './software.ts'

/** The whole catalogue in the order of lists. */
export const products: readonly ProductSeed[] = [
  ...microsoft365,
  ...appsAndAddOns,
  ...security,
  ...businessApps,
  ...educationPlans,
  ...azure,
  ...softwareProducts,
  ...marketplace,
]

const byId = new Map(products.map((product) => [product.id, product]))

/** `id` in any case. */
export function findProduct(id: string): ProductSeed | undefined {
  return byId.get(id.toUpperCase())
}

export function findSku(product: ProductSeed, skuId: string): SkuSeed | undefined {
  const wanted = skuId.toUpperCase()
  return product.skus.find((sku) => sku.id === wanted)
}
