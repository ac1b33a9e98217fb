import type { Partner } from '../../partner-center/testing/partner.ts'
import { buyer } from '../fixtures.ts'
import type { Body, Recipe, Trial } from '../recipe.ts'

const EXCHANGE_PLAN_1 = '195416C1-3447-423A-B37B-EE59A99A19C4'
const ARCHIVING = '2828BE95-46BA-4F91-B2FD-0BEF192ECF60'
const OFFICE_E1 = '91FD106F-4B2C-4938-95AC-F54F74E9A239'
const TRIAL = 'C0BD2E08-11AC-4836-BDC7-3712E744922F'
const AZURE = 'MS-AZR-0145P'

type Old = { root: string; order: string; orderId: string; subscription: string; subscriptionId: string }

/** Somebody who bought an offer of before new commerce. */
async function owner(partner: Partner, offerId: string, billingCycle = 'annual', more: Body = {}): Promise<Old> {
  const { id } = buyer(partner)
  const root = `/v1/customers/${id}`
  const line = { lineItemNumber: 0, offerId, quantity: offerId === AZURE ? 1 : 25, friendlyName: 'Old ways', ...more }
  const { body } = await partner.call('POST', `${root}/orders`, {
    as: 'anneke',
    body: { referenceCustomerId: id, billingCycle, lineItems: [line] },
  })
  partner.pass(60_000)
  const { body: listed } = await partner.call('GET', `${root}/subscriptions?order_id=${body.id}`)
  const subscriptionId = listed.items[0]?.id ?? ''
  return {
    root,
    order: `${root}/orders/${body.id}`,
    orderId: body.id,
    subscription: `${root}/subscriptions/${subscriptionId}`,
    subscriptionId,
  }
}

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

const convert: Recipe = async (partner, sent) => {
  const { subscription, orderId } = await owner(partner, TRIAL, 'none')
  const { body } = await partner.call('GET', `${subscription}/conversions`, { as: 'anneke' })
  const own = { ...sent, OrderId: orderId }
  return { path: `${subscription}/conversions`, as: 'anneke', body: sent ? own : body.items[0] }
}

/** Samples about what was bought before new commerce; by file name. */
export const legacyEdges: Record<string, Recipe> = {
  'change-the-billing-cycle.request.json': changeCycle,
  'change-the-billing-cycle.response.json': changeCycle,
  'purchase-an-add-on-to-a-subscription.request.json': addOn,
  'purchase-an-add-on-to-a-subscription.response.json': addOn,
  'convert-a-trial-subscription-to-paid.request.json': convert,
  'convert-a-trial-subscription-to-paid.response.json': convert,
  async 'get-a-list-of-trial-conversion-offers.response.json'(partner) {
    const { subscription } = await owner(partner, TRIAL, 'none')
    return { path: `${subscription}/conversions`, as: 'anneke' }
  },
  async 'create-an-order-for-a-customer-of-an-indirect-reseller.response.json'(partner) {
    // The page shows an order that is provisioned already.
    const { order } = await owner(partner, EXCHANGE_PLAN_1, 'annual', { partnerIdOnRecord: '517285' })
    return { method: 'GET', path: order }
  },
  async 'transition-a-subscription.response.json'(partner) {
    const { subscription } = await owner(partner, OFFICE_E1)
    return { path: `${subscription}/upgrades`, as: 'anneke' }
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
