import 'server-only'
import { Product, type TargetView } from '@/lib/domain/wire/catalog/product'
import type { CustomerId } from '@/lib/domain/wire/ids'
import { path, query } from '../http/address'
import type { Client, ReadOptions } from '../http/client'
import { readAll } from '../http/paging'
import type { CustomerMarket, Market } from './market'

type View = { targetView: TargetView }

/** P1, P2, P7, P8 of partner-center-api.md ch. 5.2. Catalogue answers carry no prices. */
export function products(client: Client) {
  return {
    /**
     * GET /v1/products?country=&targetView=&targetSegment=&reservationScope= → 200 Collection of Product; 403/400030
     * segment, 403/400036 view. App-only or App+User. ch. 5.2 / learn.microsoft.com …/get-a-list-of-products
     */
    list({ country, targetView, ...market }: Market & View, options?: ReadOptions): Promise<Product[]> {
      return readAll(client, Product, `/v1/products${query({ country, targetView, ...market })}`, options)
    },

    /**
     * GET /v1/products/{product-id}?country= → 200 Product; 404/400013.
     * App-only or App+User. ch. 5.2 / …/get-a-product-by-id
     */
    get(productId: string, country: string): Promise<Product> {
      return client.read(Product, `${path`/v1/products/${productId}`}${query({ country })}`)
    },

    /**
     * GET /v1/customers/{customer-id}/products?targetView=&targetSegment=&reservationScope= → 200 Collection of Product;
     * 403/400036. App-only or App+User. ch. 5.2 / …/get-a-list-of-products-by-customer
     */
    listForCustomer(customerId: CustomerId, view: CustomerMarket & View, options?: ReadOptions): Promise<Product[]> {
      const { targetView, ...market } = view
      const address = path`/v1/customers/${customerId}/products`
      return readAll(client, Product, `${address}${query({ targetView, ...market })}`, options)
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
