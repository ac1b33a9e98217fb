import type { Call, Route } from '../../http/route.ts'
import { products as allProducts } from '../../seed/catalog/products.ts'
import { collection } from '../wire/envelope.ts'
import { readQuery } from '../wire/read-query.ts'
import { foldCase } from '../wire/wire-words.ts'
import { availabilityListItem, availabilityResource } from './availability-resource.ts'
import { type CatalogScope, countryScope, customerScope } from './catalog-scope.ts'
import { availabilitiesIn, requireAvailability, requireProduct, requireSku, skusIn } from './find-in-scope.ts'
import { catalogPage, ownPath } from './product-page.ts'
import { productResource } from './product-resource.ts'
import { skuResource } from './sku-resource.ts'
import { targetView } from './target-view.ts'

/**
 * Products, SKUs and availabilities (ch. 5.2 P1–P9; get-a-list-of-products and its neighbours). The same five reads
 * exist by country and by customer; they differ in where country and segments come from.
 */
export const products: Route[] = [
  ...catalogReads('/v1/products', countryScope, ['GET']),
  // Their pages print POST and their samples GET (ch. 5.2): both are taken.
  ...catalogReads('/v1/customers/:customerId/products', customerScope, ['GET', 'POST']),
]

function catalogReads(
  root: string,
  scopeOf: (call: Call) => CatalogScope,
  methods: readonly ('GET' | 'POST')[],
): Route[] {
  const read = (path: string, body: (call: Call, scope: CatalogScope) => unknown): Route[] =>
    methods.map((method) => ({
      method,
      path: `${root}${path}`,
      token: 'any',
      handle: (call) => ({ status: 200, body: body(call, scopeOf(call)) }),
    }))
  return [
    ...read('', (call, scope) => {
      const inView = targetView(readQuery(call.query, 'targetView'))
      const found = allProducts.filter((product) => inView(product) && skusIn(product, scope).length > 0)
      return catalogPage(call, found, (product) => productResource(product, scope.country))
    }),
    ...read('/:productId', (call, scope) => productResource(requireProduct(call, scope), scope.country)),
    ...read('/:productId/skus', (call, scope) => {
      const product = requireProduct(call, scope)
      return catalogPage(call, skusIn(product, scope), (sku) => skuResource(product, sku, scope.country))
    }),
    ...read('/:productId/skus/:skuId', (call, scope) => {
      const product = requireProduct(call, scope)
      return skuResource(product, requireSku(call, product, scope), scope.country)
    }),
    ...read('/:productId/skus/:skuId/availabilities', (call, scope) => {
      const product = requireProduct(call, scope)
      const sku = requireSku(call, product, scope)
      const withState = foldCase(readQuery(call.query, 'IncludeLifeCycleState') ?? '') === 'true'
      const items = availabilitiesIn(product, sku, scope).map((availability) => ({
        ...availabilityListItem(availability),
        // The member and its words are INFERRED: the page names the switch, and says that only licences answer to it.
        ...(withState && product.kind === 'license' ? { lifeCycleState: 'GenerallyAvailable' } : {}),
      }))
      return collection(items, ownPath(call))
    }),
    ...read('/:productId/skus/:skuId/availabilities/:availabilityId', (call, scope) => {
      const product = requireProduct(call, scope)
      return availabilityResource(requireAvailability(call, product, requireSku(call, product, scope), scope))
    }),
  ]
}
