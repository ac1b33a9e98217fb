import 'server-only'
import { Availability } from '@/lib/domain/wire/catalog/availability'
import type { CustomerId } from '@/lib/domain/wire/ids'
import { path, query } from './http/address'
import type { Client } from './http/client'
import { readAll } from './http/paging'
import type { CustomerMarket, Market } from './products'

/** P5, P9 of partner-center-api.md ch. 5.2. Ids rotate: read them shortly before buying, never keep them. */
export function availabilities(client: Client) {
  return {
    /**
     * GET /v1/products/{product-id}/skus/{sku-id}/availabilities?country=&targetSegment= → 200 Collection of Availability.
     * App-only or App+User. ch. 5.6 / learn.microsoft.com …/get-a-list-of-availabilities-for-a-sku
     */
    list(productId: string, skuId: string, { country, targetSegment }: Market): Promise<Availability[]> {
      const address = path`/v1/products/${productId}/skus/${skuId}/availabilities`
      return readAll(client, Availability, `${address}${query({ country, targetSegment })}`)
    },

    /**
     * GET /v1/customers/{customer-id}/products/{product-id}/skus/{sku-id}/availabilities → 200 Collection of Availability.
     * App-only or App+User. ch. 5.2 / …/get-a-list-of-availabilities-for-a-sku-by-customer
     */
    listForCustomer(
      customerId: CustomerId,
      productId: string,
      skuId: string,
      { targetSegment }: CustomerMarket = {},
    ): Promise<Availability[]> {
      const address = path`/v1/customers/${customerId}/products/${productId}/skus/${skuId}/availabilities`
      return readAll(client, Availability, `${address}${query({ targetSegment })}`)
    },
  }
}
