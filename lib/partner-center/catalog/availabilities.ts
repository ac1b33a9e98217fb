import 'server-only'
import { Availability } from '@/lib/domain/wire/catalog/availability'
import type { CustomerId } from '@/lib/domain/wire/ids'
import { path, query } from '../http/address'
import type { Client } from '../http/client'
import { readAll } from '../http/paging'
import type { CustomerMarket, Market } from './market'

/** P5, P6, P9 of partner-center-api.md ch. 5.2. Ids rotate: read them shortly before buying, never keep them. */
export function availabilities(client: Client) {
  return {
    /**
     * GET /v1/products/{product-id}/skus/{sku-id}/availabilities?country=&targetSegment=&reservationScope= → 200
     * Collection of Availability; 403/400030. App-only or App+User.
     * ch. 5.6 / learn.microsoft.com …/get-a-list-of-availabilities-for-a-sku
     */
    list(productId: string, skuId: string, market: Market): Promise<Availability[]> {
      const address = path`/v1/products/${productId}/skus/${skuId}/availabilities`
      return readAll(client, Availability, `${address}${query(market)}`)
    },

    /**
     * GET /v1/products/{product-id}/skus/{sku-id}/availabilities/{availability-id}?country= → 200 Availability with its
     * product and SKU; 404/400013, 400018, 400019. App-only or App+User. ch. 5.6 / …/get-an-availability-by-id
     */
    get(productId: string, skuId: string, availabilityId: string, country: string): Promise<Availability> {
      const address = path`/v1/products/${productId}/skus/${skuId}/availabilities/${availabilityId}`
      return client.read(Availability, `${address}${query({ country })}`)
    },

    /**
     * GET /v1/customers/{customer-id}/products/{product-id}/skus/{sku-id}/availabilities?targetSegment=&reservationScope=
     * → 200 Collection of Availability. App-only or App+User. ch. 5.2 / …/get-a-list-of-availabilities-for-a-sku-by-customer
     */
    listForCustomer(
      customerId: CustomerId,
      productId: string,
      skuId: string,
      market: CustomerMarket = {},
    ): Promise<Availability[]> {
      const address = path`/v1/customers/${customerId}/products/${productId}/skus/${skuId}/availabilities`
      return readAll(client, Availability, `${address}${query(market)}`)
    },

    /**
     * GET /v1/customers/{customer-id}/products/{product-id}/skus/{sku-id}/availabilities/{availability-id} → 200
     * Availability; 404/400019. App-only or App+User. ch. 5.2 / …/get-an-availability-by-id-by-customer
     */
    getForCustomer(
      customerId: CustomerId,
      productId: string,
      skuId: string,
      availabilityId: string,
    ): Promise<Availability> {
      const sku = path`/v1/customers/${customerId}/products/${productId}/skus/${skuId}`
      return client.read(Availability, `${sku}${path`/availabilities/${availabilityId}`}`)
    },
  }
}
