import { Availability } from '@/lib/domain/wire/catalog/availability'
import { Entitlement, ReservationArtifact } from '@/lib/domain/wire/catalog/entitlement'
import { InventoryCheck, InventoryItems } from '@/lib/domain/wire/catalog/inventory'
import { Offer, OfferCategory } from '@/lib/domain/wire/catalog/offer'
import { Product } from '@/lib/domain/wire/catalog/product'
import { Promotion } from '@/lib/domain/wire/catalog/promotion'
import { PromotionEligibilities, PromotionEligibilityRequest } from '@/lib/domain/wire/catalog/promotion-eligibility'
import { Sku } from '@/lib/domain/wire/catalog/sku'
import { Collection } from '@/lib/domain/wire/collection'
import type { Operation } from '../operation'

/** By country, and by customer. partner-center-api.md ch. 5.2 P1–P9. */
const productOperations: Operation[] = ['', '/customers/{}'].flatMap((scope): Operation[] => [
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

/** partner-center-api.md ch. 5. */
export const catalogOperations: Operation[] = [
  ...productOperations,
  { name: 'promotions.list', wire: 'GET /v1/productpromotions', response: Collection(Promotion) },
  { name: 'promotions.get', wire: 'GET /v1/productpromotions/{}', response: Promotion },
  {
    name: 'promotions.verifyEligibility',
    wire: 'POST /v1/customers/{}/promotionEligibilities',
    request: PromotionEligibilityRequest,
    response: Collection(PromotionEligibilities),
  },
  {
    name: 'inventory.check',
    wire: 'POST /v1/extensions/product/checkInventory',
    request: InventoryCheck,
    response: InventoryItems,
  },
  { name: 'offers.list', wire: 'GET /v1/offers', response: Collection(Offer) },
  { name: 'offers.get', wire: 'GET /v1/offers/{}', response: Offer },
  { name: 'offers.addOns', wire: 'GET /v1/offers/{}/addons', response: Collection(Offer) },
  { name: 'offers.categories', wire: 'GET /v1/offercategories', response: Collection(OfferCategory) },
  { name: 'entitlements.list', wire: 'GET /v1/customers/{}/entitlements', response: Collection(Entitlement) },
  {
    name: 'entitlements.reservation',
    wire: 'GET /v1/customers/{}/artifacts/{}/groups/{}/lineitems/{}/resource/{}',
    response: ReservationArtifact,
  },
]
