import { z } from 'zod'
import { Availability } from '@/lib/domain/wire/catalog/availability'
import { Product } from '@/lib/domain/wire/catalog/product'
import { Sku } from '@/lib/domain/wire/catalog/sku'
import { Collection } from '@/lib/domain/wire/collection'
import { Order } from '@/lib/domain/wire/orders/order'

/** Pages that print another resource than the one they are about: read as what they print. */
export const misprints: Record<string, z.ZodType> = {
  'get-a-list-of-availabilities-for-a-sku-by-customer.response.for-azure-plan.json': Sku,
  'get-a-list-of-availabilities-for-a-sku-by-customer.response.for-new-commerce-license-base.json': Availability,
  'get-a-list-of-availabilities-for-a-sku.response.for-new-commerce-license-base.json': Availability,
  'get-a-list-of-skus-for-a-product-by-customer.response.for-azure-plan.json': Product,
  'get-a-list-of-skus-for-a-product-by-customer.response.for-new-commerce-license-base.json': Collection(Sku),
  // An announcement: one element of the array, in PascalCase.
  'api-change-log.response.json': z.strictObject({
    Qualification: z.string(),
    VettingStatus: z.string(),
    VettingReason: z.string(),
    VettingCreatedDate: z.string(),
  }),
  // Its lines are abridged to {}.
  'pending-po-upload.response.json': Order.extend({ lineItems: z.array(z.strictObject({})) }),
}
