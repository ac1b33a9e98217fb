import { item } from '../../partner-center/testing/purchases.ts'
import { buyer } from '../fixtures.ts'
import type { Recipe, Trial } from '../recipe.ts'
import { boughtReservation } from '../recipes/azure.ts'

const get = (path: string) => (): Trial => ({ method: 'GET', path, as: 'anneke' })
const vm = '/v1/products/DZH318Z0BQ3Q'

function eligibility(asked: { catalogItemId(): string; quantity: number; termDuration: string }): Recipe {
  return (partner) => {
    const about = { id: 0, ...asked, catalogItemId: asked.catalogItemId(), billingCycle: 'monthly' }
    return { path: `/v1/customers/${buyer(partner).id}/promotionEligibilities`, body: { items: [about] } }
  }
}

/** Samples of the catalogue that show one kind of product; by file name. */
export const catalogEdges: Record<string, Recipe> = {
  'get-a-product-by-id.response.for-azure-vm-reservation-azur.json': get(`${vm}?country=US`),
  'get-a-list-of-products.response.for-azure-vm-reservations-azu.json': get(
    '/v1/products?country=US&targetView=AzureReservationsVM',
  ),
  'get-a-list-of-skus-for-a-product.response.for-azure-vm-reservations-azu.json': get(`${vm}/skus?country=US`),
  'get-a-sku-by-id.response.for-azure-vm-reservations-azu.json': get(`${vm}/skus/0001?country=US`),
  'get-a-list-of-availabilities-for-a-sku.response.for-azure-vm-reservations-azu.json': get(
    `${vm}/skus/0001/availabilities?country=US`,
  ),
  'get-a-collection-of-entitlements.response.json': async (partner) => {
    const { customer } = await boughtReservation(partner)
    return { path: `/v1/customers/${customer.id}/entitlements`, as: 'anneke' }
  },
  'check-inventory.response.json': () => ({
    path: '/v1/extensions/product/checkInventory?country=US',
    body: { targetItems: [{ productId: 'DZH318Z0BQ3P' }], inventoryContext: { armRegionName: 'japanwest' } },
  }),
  'get-promotion-by-id.response.json': get('/v1/productpromotions/39NFJQT1SNC7:0001:39NFJQT1Q5KM?country=US'),
  'verify-promotion-eligibility.response.json': eligibility({
    catalogItemId: () => item('CFQ7TTC0LH2Z:0002', 'DE'),
    quantity: 2_500,
    termDuration: 'P1Y',
  }),
  'verify-promotion-eligibility.response-2.json': eligibility({
    catalogItemId: () => item('CFQ7TTC0HBSJ:0001', 'DE', 'P1M'),
    quantity: 1,
    termDuration: 'P1M',
  }),
}
