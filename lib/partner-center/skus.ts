import 'server-only'
import { Sku } from '@/lib/domain/wire/catalog/sku'
import type { CustomerId } from '@/lib/domain/wire/ids'
import { path, query } from './http/address'
import type { Client } from './http/client'
import { readAll } from './http/paging'
import type { Market } from './products'

/** P3, P8, P9 of partner-center-api.md ch. 5.2. */
export function skus(client: Client) {
  return {
    /**
     * GET /v1/products/{product-id}/skus?country=&targetSegment= → 200 Collection of Sku; 404/400013.
     * App-only or App+User. ch. 5.5 / learn.microsoft.com …/get-a-list-of-skus-for-a-product
     */
    list(productId: string, { country, targetSegment }: Market): Promise<Sku[]> {
      return readAll(client, Sku, `${path`/v1/products/${productId}/skus`}${query({ country, targetSegment })}`)
    },

    /**
     * GET /v1/customers/{customer-id}/products/{product-id}/skus → 200 Collection of Sku; 404/400013.
     * App-only or App+User. ch. 5.2 / …/get-a-list-of-skus-for-a-product-by-customer
     */
    listForCustomer(customerId: CustomerId, productId: string): Promise<Sku[]> {
      return readAll(client, Sku, path`/v1/customers/${customerId}/products/${productId}/skus`)
    },

    /**
     * GET /v1/customers/{customer-id}/products/{product-id}/skus/{sku-id} → 200 Sku; 404/400013, 404/400018.
     * App-only or App+User. ch. 5.2 / …/get-a-sku-by-id-by-customer
     */
    getForCustomer(customerId: CustomerId, productId: string, skuId: string): Promise<Sku> {
      return client.read(Sku, path`/v1/customers/${customerId}/products/${productId}/skus/${skuId}`)
    },
  }
}
