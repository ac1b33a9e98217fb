import type { Partner } from '../../partner-center/testing/partner.ts'
import type { Body, Recipe, Trial } from '../recipe.ts'
import { AZURE, EXCHANGE_PLAN_1, type Old, owner } from '../recipes/legacy.ts'

const ARCHIVING = '2828BE95-46BA-4F91-B2FD-0BEF192ECF60'

/** An add-on for the plan of somebody's order. */
async function addOn(partner: Partner, sent?: Body): Promise<Trial & { of: Old }> {
  const of = await owner(partner, EXCHANGE_PLAN_1)
  const line = { lineItemNumber: 0, offerId: ARCHIVING, quantity: 2, parentSubscriptionId: of.subscriptionId }
  return { of, path: of.order, as: 'anneke', body: { ...sent, id: of.orderId, LineItems: [line] } }
}

const changeCycle: Recipe = async (partner, sent) => {
  const { order, orderId } = await owner(partner, EXCHANGE_PLAN_1, 'monthly')
  // Whose line it is does not matter: the cycle is the order's.
  return { path: order, as: 'anneke', body: { BillingCycle: 'Annual', ...sent, Id: orderId, LineItems: undefined } }
}

/** Samples about what was bought before new commerce; by file name. */
export const legacyEdges: Record<string, Recipe> = {
  'change-the-billing-cycle.request.json': changeCycle,
  'change-the-billing-cycle.response.json': changeCycle,
  'purchase-an-add-on-to-a-subscription.request.json': addOn,
  'purchase-an-add-on-to-a-subscription.response.json': addOn,
  async 'create-an-order-for-a-customer-of-an-indirect-reseller.response.json'(partner) {
    // The page shows an order that is provisioned already.
    const { order } = await owner(partner, EXCHANGE_PLAN_1, 'annual', { partnerIdOnRecord: '517285' })
    return { method: 'GET', path: order }
  },
  async 'get-a-list-of-add-ons-for-a-subscription.response.json'(partner) {
    const { of, path, body } = await addOn(partner)
    await partner.call('PATCH', path, { as: 'anneke', body })
    partner.pass(60_000)
    return { path: `${of.subscription}/addons` }
  },
  async 'get-a-subscription-by-id.response.for-an-add-on-subscription.json'(partner) {
    const { of, path, body } = await addOn(partner)
    await partner.call('PATCH', path, { as: 'anneke', body })
    partner.pass(60_000)
    const { body: addOns } = await partner.call('GET', `${of.subscription}/addons`)
    return { path: `${of.root}/subscriptions/${addOns.items[0]?.id}` }
  },
  async 'get-a-subscription-by-id.response.for-a-microsoft-azure-subscri.json'(partner) {
    const { subscription } = await owner(partner, AZURE, 'monthly')
    return { path: subscription }
  },
  async 'get-all-of-a-customer-s-subscriptions.response.json'(partner) {
    const { root } = await owner(partner, AZURE, 'monthly')
    return { path: `${root}/subscriptions` }
  },
  async 'get-a-list-of-subscriptions-by-order.response.json'(partner) {
    const { root, orderId } = await owner(partner, AZURE, 'monthly')
    return { path: `${root}/subscriptions?order_id=${orderId}` }
  },
  async 'create-a-cart-with-add-ons.response.existing-base-subscription-fo.json'(partner) {
    const { root, subscriptionId } = await owner(partner, EXCHANGE_PLAN_1)
    const provisioningContext = { parentSubscriptionId: subscriptionId }
    const line = { id: 0, catalogItemId: ARCHIVING, quantity: 1, billingCycle: 'annual', provisioningContext }
    return { path: `${root}/carts`, as: 'anneke', body: { lineItems: [line] } }
  },
}
