import type { Call, Route } from '../http/route.ts'
import { products as allProducts } from '../seed/catalog/products.ts'
import { availabilityListItem, availabilityResource } from './catalog/availability-resource.ts'
import { type CatalogScope, countryScope, customerScope } from './catalog/catalog-scope.ts'
import { availabilitiesIn, requireAvailability, requireProduct, requireSku, skusIn } from './catalog/find-in-scope.ts'
import { productResource } from './catalog/product-resource.ts'
import { skuResource } from './catalog/sku-resource.ts'
import { targetView } from './catalog/target-view.ts'
import { collection } from './envelope.ts'

/**
 * Products, SKUs and availabilities (ch. 5.2 P1–P9; get-a-list-of-products and its neighbours). The same five reads
 * exist by country and by customer; they differ in where country and segments come from.
 */
export const products: Route[] = [
  ...catalogReads('/v1/products', countryScope),
  ...catalogReads('/v1/customers/:customerId/products', customerScope),
]

function catalogReads(root: string, scopeOf: (call: Call) => CatalogScope): Route[] {
  const read = (path: string, body: (call: Call, scope: CatalogScope) => unknown): Route => ({
    method: 'GET',
    path: `${root}${path}`,
    token: 'any',
    handle: (call) => ({ status: 200, body: body(call, scopeOf(call)) }),
  })
  return [
    read('', (call, scope) => {
      const inView = targetView(call.query.get('targetView'))
      const found = allProducts.filter((product) => inView(product) && skusIn(product, scope).length > 0)
      return collection(
        found.map((product) => productResource(product, scope.country)),
        self(call),
      )
    }),
    read('/:productId', (call, scope) => productResource(requireProduct(call, scope), scope.country)),
    read('/:productId/skus', (call, scope) => {
      const product = requireProduct(call, scope)
      return collection(
        skusIn(product, scope).map((sku) => skuResource(product, sku, scope.country)),
        self(call),
      )
    }),
    read('/:productId/skus/:skuId', (call, scope) => {
      const product = requireProduct(call, scope)
      return skuResource(product, requireSku(call, product, scope), scope.country)
    }),
    read('/:productId/skus/:skuId/availabilities', (call, scope) => {
      const product = requireProduct(call, scope)
      const sku = requireSku(call, product, scope)
      return collection(availabilitiesIn(product, sku, scope).map(availabilityListItem), self(call))
    }),
    read('/:productId/skus/:skuId/availabilities/:availabilityId', (call, scope) => {
      const product = requireProduct(call, scope)
      return availabilityResource(requireAvailability(call, product, requireSku(call, product, scope), scope))
    }),
  ]
}

/** The path and query of the call, relative to `/v1`. */
function self({ path, query }: Call): string {
  const text = query.toString()
  return `${path.replace(/^\/v1/i, '')}${text === '' ? '' : `?${text}`}`
}
