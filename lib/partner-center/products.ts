import 'server-only'
import { Product, type TargetSegment, type TargetView } from '@/lib/domain/wire/catalog/product'
import type { CustomerId } from '@/lib/domain/wire/ids'
import { path, query } from './http/address'
import type { Client } from './http/client'
import { readAll } from './http/paging'

/** `country`: ISO alpha-2. Without a segment Microsoft answers for all but nonprofit. ch. 5.3. */
export type Market = { country: string; targetSegment?: TargetSegment | undefined }
export type CustomerMarket = { targetSegment?: TargetSegment | undefined }

/** P1, P2, P7, P8 of partner-center-api.md ch. 5.2. Catalogue answers carry no prices. */
export function products(client: Client) {
  return {
    /**
     * GET /v1/products?country=&targetView=&targetSegment= → 200 Collection of Product.
     * App-only or App+User. ch. 5.2 / learn.microsoft.com …/get-a-list-of-products
     */
    list({ country, targetView, targetSegment }: Market & { targetView: TargetView }): Promise<Product[]> {
      return readAll(client, Product, `/v1/products${query({ country, targetView, targetSegment })}`)
    },

    /** GET /v1/products/{product-id}?country= → 200 Product; 404/400013. App-only or App+User. …/get-a-product-by-id */
    get(productId: string, country: string): Promise<Product> {
      return client.read(Product, `${path`/v1/products/${productId}`}${query({ country })}`)
    },

    /**
     * GET /v1/customers/{customer-id}/products?targetView= → 200 Collection of Product.
     * App-only or App+User. ch. 5.2 / …/get-a-list-of-products-by-customer
     */
    listForCustomer(
      customerId: CustomerId,
      { targetView, targetSegment }: CustomerMarket & { targetView: TargetView },
    ): Promise<Product[]> {
      return readAll(
        client,
        Product,
        `${path`/v1/customers/${customerId}/products`}${query({ targetView, targetSegment })}`,
      )
    },

    /**
     * GET /v1/customers/{customer-id}/products/{product-id} → 200 Product; 404/400013.
     * App-only or App+User. ch. 5.2 / …/get-a-product-by-id-by-customer
     */
    getForCustomer(customerId: CustomerId, productId: string): Promise<Product> {
      return client.read(Product, path`/v1/customers/${customerId}/products/${productId}`)
    },
  }
}
