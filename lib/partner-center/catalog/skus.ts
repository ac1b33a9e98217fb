import 'server-only'
import { Sku } from '@/lib/domain/wire/catalog/sku'
import type { CustomerId } from '@/lib/domain/wire/ids'
import { path, query } from '../http/address'
import type { Client } from '../http/client'
import { readAll } from '../http/paging'
import type { CustomerMarket, Market } from './market'

/** P3, P4, P8, P9 of partner-center-api.md ch. 5.2. */
export function skus(client: Client) {
  return {
    /**
     * GET /v1/products/{product-id}/skus?country=&targetSegment=&reservationScope= → 200 Collection of Sku; 403/400030,
     * 404/400013. App-only or App+User. ch. 5.5 / learn.microsoft.com …/get-a-list-of-skus-for-a-product
     */
    list(productId: string, market: Market): Promise<Sku[]> {
      return readAll(client, Sku, `${path`/v1/products/${productId}/skus`}${query(market)}`)
    },

    /**
     * GET /v1/products/{product-id}/skus/{sku-id}?country= → 200 Sku; 404/400013, 404/400018.
     * App-only or App+User. ch. 5.5 / …/get-a-sku-by-id
     */
    get(productId: string, skuId: string, country: string): Promise<Sku> {
      return client.read(Sku, `${path`/v1/products/${productId}/skus/${skuId}`}${query({ country })}`)
    },

    /**
     * GET /v1/customers/{customer-id}/products/{product-id}/skus?targetSegment=&reservationScope= → 200 Collection of
     * Sku; 404/400013. App-only or App+User. ch. 5.2 / …/get-a-list-of-skus-for-a-product-by-customer
     */
    listForCustomer(customerId: CustomerId, productId: string, market: CustomerMarket = {}): Promise<Sku[]> {
      const address = path`/v1/customers/${customerId}/products/${productId}/skus`
      return readAll(client, Sku, `${address}${query(market)}`)
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
