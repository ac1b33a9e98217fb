import { buyer } from '../fixtures.ts'
import type { Body, Recipe, Trial } from '../recipe.ts'
import { azurePlan, boughtSavings, savingsItem, savingsLine } from '../recipes/azure.ts'

const get = (path: string) => (): Trial => ({ method: 'GET', path, as: 'anneke' })
const savingsRoot = '/products/DZH318Z09V6F'
const savingsFile = (rest: string) => `azure-purchase-savings-plan.response.${rest}.json`
const mine =
  (path: string): Recipe =>
  (partner) => ({ path: `/v1/customers/${buyer(partner).id}${path}` })

/** A savings plan: its cart, and where the cart stands. */
function savings(method: string, scope: 'shared' | 'single', rest: (cartId: string) => string): Recipe {
  return async (partner) => {
    const plan = await azurePlan(partner)
    const root = `/v1/customers/${plan.customer.id}/carts`
    const line = { id: 0, catalogItemId: savingsItem(), ...savingsLine(plan, scope) }
    const body: Body = { partnerOnRecordAttestationAccepted: true, lineItems: [line] }
    if (rest('') === '') return { method, path: root, body }
    const { body: cart } = await partner.call('POST', root, { body })
    return { method, path: `${root}${rest(cart.id)}`, ...(method === 'PUT' ? { body: { ...body, id: cart.id } } : {}) }
  }
}

/** Samples of Azure savings plans; by file name. */
export const savingsPlansEdges: Record<string, Recipe> = {
  [savingsFile('create-order-2')]: async (partner) => {
    const plan = await azurePlan(partner)
    const { quantity, termDuration, provisioningContext, purchaseCommitment } = savingsLine(plan, 'single')
    const line = {
      lineItemNumber: 0,
      offerId: savingsItem(),
      quantity,
      termDuration,
      provisioningContext,
      purchaseCommitment,
    }
    const body = { partnerOnRecordAttestationAccepted: true, billingCycle: 'one_time', lineItems: [line] }
    return { path: `/v1/customers/${plan.customer.id}/orders?include_price=true`, body }
  },
  [savingsFile('get-an-order-by-id')]: async (partner) => {
    const { customer, orderId } = await boughtSavings(partner, 'single')
    return { path: `/v1/customers/${customer.id}/orders/${orderId}?include_price=true` }
  },
  [savingsFile('get-all-of-a-customer-s-orders')]: async (partner) => {
    const { customer } = await boughtSavings(partner, 'single')
    return { path: `/v1/customers/${customer.id}/orders?billingType=one_time` }
  },
  [savingsFile('get-a-subscription-by-id')]: async (partner) => {
    const { customer, subscriptionId } = await boughtSavings(partner, 'single')
    return { path: `/v1/customers/${customer.id}/subscriptions/${subscriptionId}` }
  },
  [savingsFile('get-a-customer-s-subscriptions')]: async (partner) => {
    const { customer, orderId } = await boughtSavings(partner, 'single')
    return { path: `/v1/customers/${customer.id}/subscriptions?order_id=${orderId}` }
  },
  [savingsFile('create-cart-2')]: savings('POST', 'shared', () => ''),
  [savingsFile('get-cart')]: savings('GET', 'shared', (id) => `/${id}`),
  [savingsFile('update-cart')]: savings('PUT', 'single', (id) => `/${id}`),
  [savingsFile('update-cart-2')]: savings('PUT', 'single', (id) => `/${id}`),
  [savingsFile('checkout-cart')]: savings('POST', 'single', (id) => (id === '' ? ' ' : `/${id}/checkout`)),
  [savingsFile('get-a-product-by-id')]: get(`/v1${savingsRoot}?country=US`),
  [savingsFile('get-a-sku-by-id')]: get(`/v1${savingsRoot}/skus/0001?country=US`),
  [savingsFile('get-a-list-of-skus-for-a-product-by-country-re')]: get(`/v1${savingsRoot}/skus?country=US`),
  [savingsFile('get-a-list-of-skus-for-a-product-by-customer')]: mine(`${savingsRoot}/skus`),
  [savingsFile('get-a-list-of-availabilities-by-sku-by-country')]: get(
    `/v1${savingsRoot}/skus/0001/availabilities?country=US`,
  ),
  [savingsFile('get-a-list-of-availabilities-by-sku-by-custome')]: mine(`${savingsRoot}/skus/0001/availabilities`),
  [savingsFile('get-availability-by-id')]: get(`/v1${savingsRoot}/skus/0001/availabilities/DZH318Z0BLD3?country=US`),
}
