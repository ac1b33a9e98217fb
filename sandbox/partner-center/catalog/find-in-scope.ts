import { type Call, Refusal } from '../../http/route.ts'
import { type AvailabilitySeed, availabilitiesOf, availabilityById } from '../../seed/catalog/availabilities.ts'
import type { ProductSeed, SkuSeed } from '../../seed/catalog/product-seed.ts'
import { findProduct, findSku } from '../../seed/catalog/products.ts'
import { type Segment, segments } from '../wire/wire-words.ts'
import type { CatalogScope } from './catalog-scope.ts'

/** Availabilities of a SKU in the market, for the wanted segments. */
export function availabilitiesIn(product: ProductSeed, sku: SkuSeed, scope: CatalogScope): AvailabilitySeed[] {
  return availabilitiesOf(product, sku, scope.country).filter(
    ({ segment, reservationScope }) =>
      scope.segments.includes(segment) && (reservationScope === null || reservationScope === scope.reservationScope),
  )
}

/** SKUs of a product of which at least one availability is in scope. */
export function skusIn(product: ProductSeed, scope: CatalogScope): SkuSeed[] {
  return product.skus.filter((sku) => availabilitiesIn(product, sku, scope).length > 0)
}

/** By id nothing is hidden for its segment: the qualification is checked when someone buys. */
function anySegment(scope: CatalogScope): CatalogScope {
  return { ...scope, segments: segments as readonly Segment[] }
}

/** Product of `:productId`. Throws 404/400013. */
export function requireProduct(call: Call, scope: CatalogScope): ProductSeed {
  const product = findProduct(call.params.productId ?? '')
  if (product === undefined || skusIn(product, anySegment(scope)).length === 0) {
    throw new Refusal(404, 400013, `Product ${call.params.productId} was not found in ${scope.country}.`)
  }
  return product
}

/** SKU of `:skuId`. Throws 404/400018. */
export function requireSku(call: Call, product: ProductSeed, scope: CatalogScope): SkuSeed {
  const sku = findSku(product, call.params.skuId ?? '')
  if (sku === undefined || availabilitiesIn(product, sku, anySegment(scope)).length === 0) {
    throw new Refusal(
      404,
      400018,
      `Sku ${call.params.skuId} of product ${product.id} was not found in ${scope.country}.`,
    )
  }
  return sku
}

/** Availability of `:availabilityId`, of today or of another time. Throws 404/400019. */
export function requireAvailability(call: Call, product: ProductSeed, sku: SkuSeed, scope: CatalogScope) {
  const { availabilityId = '' } = call.params
  const found = availabilityById(product, sku, scope.country, availabilityId)
  if (found === undefined) {
    throw new Refusal(
      404,
      400019,
      `Availability ${availabilityId} of ${product.id}:${sku.id} was not found in ${scope.country}.`,
    )
  }
  return found
}
