import { z } from 'zod'
import { item } from '../../partner-center/testing/purchases.ts'
import { bought, buyer } from '../fixtures.ts'
import type { Recipe, Recipes, Trial } from '../recipe.ts'
import { boughtReservation } from './azure.ts'

const get = (path: string) => (): Trial => ({ path, as: 'anneke' })
const readLink = (artifact: unknown) => z.object({ link: z.object({ uri: z.string() }) }).parse(artifact)
const basic = '/products/CFQ7TTC0LH18'
const sku = `${basic}/skus/0001`
const availability = `${sku}/availabilities/CFQ7TTC0K971`
const customer = '/v1/customers/:customerId'

const byCustomer: Recipes = Object.fromEntries(
  [
    ['', '/products?targetView=OnlineServices'],
    ['/:productId', basic],
    ['/:productId/skus', `${basic}/skus`],
    ['/:productId/skus/:skuId', sku],
    ['/:productId/skus/:skuId/availabilities', `${sku}/availabilities`],
    ['/:productId/skus/:skuId/availabilities/:availabilityId', availability],
  ].flatMap(([rest, path]) => {
    const recipe: Recipe = (partner) => ({ path: `/v1/customers/${buyer(partner).id}${path}` })
    // The pages print POST, every client sends GET; both are taken (ch. 5.2).
    return ['GET', 'POST'].map((method) => [`${method} ${customer}/products${rest}`, recipe])
  }),
)

/** ch. 5: what can be bought, by country and by customer. */
export const catalogRecipes: Recipes = {
  'GET /v1/products': get('/v1/products?country=US&targetView=OnlineServices'),
  'GET /v1/products/:productId': get(`/v1${basic}?country=US`),
  'GET /v1/products/:productId/skus': get(`/v1${basic}/skus?country=US`),
  'GET /v1/products/:productId/skus/:skuId': get(`/v1${sku}?country=US`),
  'GET /v1/products/:productId/skus/:skuId/availabilities': get(`/v1${sku}/availabilities?country=US`),
  'GET /v1/products/:productId/skus/:skuId/availabilities/:availabilityId': get(`/v1${availability}?country=US`),
  ...byCustomer,
  'GET /v1/productpromotions': get('/v1/productpromotions?country=US&segment=commercial'),
  'GET /v1/productpromotions/:promotionId': get('/v1/productpromotions/39NFJQT1Q2CP:0002:39NFJQT1Q6TW?country=US'),
  [`POST ${customer}/promotionEligibilities`]: (partner, sent) => ({
    path: `/v1/customers/${buyer(partner).id}/promotionEligibilities`,
    body: sent ?? {
      items: [
        {
          id: 0,
          catalogItemId: item('CFQ7TTC0LCHC:0002', 'DE'),
          quantity: 25,
          termDuration: 'P1Y',
          billingCycle: 'monthly',
        },
      ],
    },
  }),
  'POST /v1/extensions/product/checkInventory': (partner, sent) => ({
    path: '/v1/extensions/product/checkInventory?country=US',
    body: sent ?? {
      targetItems: [{ productId: 'DZH318Z0BQ3P' }],
      inventoryContext: {
        customerId: buyer(partner).id,
        azureSubscriptionId: '1c461a25-f729-4fa5-aadb-280947dd05e8',
        armRegionName: 'westus',
      },
    },
  }),
  'GET /v1/offers': get('/v1/offers?country=US'),
  'GET /v1/offers/:offerId': get('/v1/offers/195416C1-3447-423A-B37B-EE59A99A19C4?country=US'),
  'GET /v1/offers/:offerId/addons': get('/v1/offers/195416C1-3447-423A-B37B-EE59A99A19C4/addons?country=US'),
  'GET /v1/offercategories': get('/v1/offercategories?country=US'),
  [`GET ${customer}/offers`]: (partner) => ({ path: `/v1/customers/${buyer(partner).id}/offers` }),
  [`GET ${customer}/offercategories`]: (partner) => ({ path: `/v1/customers/${buyer(partner).id}/offercategories` }),
  'GET /v1/ratecards/azure': get('/v1/ratecards/azure?currency=USD&region=US'),
  'GET /v1/ratecards/azure-shared': get('/v1/ratecards/azure-shared?currency=USD&region=US'),
  async [`GET ${customer}/artifacts/reservedinstance/groups/:groupId/lineitems/:lineItemId/resource/:resourceId`](
    partner,
  ) {
    const { customer: owner } = await boughtReservation(partner)
    const { body } = await partner.call('GET', `/v1/customers/${owner.id}/entitlements`, { as: 'anneke' })
    const [artifact] = { entitledArtifacts: [], ...body.items[0] }.entitledArtifacts.map(readLink)
    return { path: `/v1${artifact?.link.uri}`, as: 'anneke' }
  },
  async [`GET ${customer}/entitlements`](partner) {
    const line = { catalogItemId: item('DG7GMGF0DWTK:0002', 'DE', null), quantity: 1, billingCycle: 'one_time' }
    const { customer: owner } = await bought(partner, line)
    return { path: `/v1/customers/${owner.id}/entitlements`, as: 'anneke' }
  },
}
