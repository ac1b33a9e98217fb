import { Availability } from '@/lib/domain/wire/catalog/availability'
import { Product } from '@/lib/domain/wire/catalog/product'
import { Sku } from '@/lib/domain/wire/catalog/sku'
import { Collection } from '@/lib/domain/wire/collection'
import type { Operation } from '../operation'

/** partner-center-api.md ch. 5. */
export const catalogOperations: Operation[] = ['', '/customers/{}'].flatMap((scope): Operation[] => [
  { name: 'products.list', wire: `GET /v1${scope}/products`, response: Collection(Product) },
  { name: 'products.get', wire: `GET /v1${scope}/products/{}`, response: Product },
  { name: 'skus.list', wire: `GET /v1${scope}/products/{}/skus`, response: Collection(Sku) },
  { name: 'skus.get', wire: `GET /v1${scope}/products/{}/skus/{}`, response: Sku },
  {
    name: 'availabilities.list',
    wire: `GET /v1${scope}/products/{}/skus/{}/availabilities`,
    response: Collection(Availability),
  },
  {
    name: 'availabilities.get',
    wire: `GET /v1${scope}/products/{}/skus/{}/availabilities/{}`,
    response: Availability,
  },
])
