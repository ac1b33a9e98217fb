import type { Partner } from '../../partner-center/testing/partner.ts'
import { buyer } from '../fixtures.ts'
import type { Body, Recipe, Recipes } from '../recipe.ts'

export const EXCHANGE_PLAN_1 = '195416C1-3447-423A-B37B-EE59A99A19C4'
export const OFFICE_E1 = '91FD106F-4B2C-4938-95AC-F54F74E9A239'
export const TRIAL = 'C0BD2E08-11AC-4836-BDC7-3712E744922F'
export const AZURE = 'MS-AZR-0145P'
const subscription = '/v1/customers/:customerId/subscriptions/:subscriptionId'

export type Old = { root: string; order: string; orderId: string; subscription: string; subscriptionId: string }

/** Somebody who bought an offer of before new commerce. */
export async function owner(partner: Partner, offerId: string, billingCycle = 'annual', more: Body = {}): Promise<Old> {
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

export const convert: Recipe = async (partner, sent) => {
  const { subscription, orderId } = await owner(partner, TRIAL, 'none')
  const { body } = await partner.call('GET', `${subscription}/conversions`, { as: 'anneke' })
  const own = { ...sent, OrderId: orderId }
  return { path: `${subscription}/conversions`, as: 'anneke', body: sent ? own : body.items[0] }
}

/** ch. 8.8: upgrades and conversions are the ways of the time before new commerce. */
export const legacyRecipes: Recipes = {
  async [`GET ${subscription}/upgrades`](partner) {
    const { subscription: path } = await owner(partner, OFFICE_E1)
    return { path: `${path}/upgrades`, as: 'anneke' }
  },
  async [`POST ${subscription}/upgrades`](partner, sent) {
    const { subscription: path } = await owner(partner, OFFICE_E1)
    const { body } = await partner.call('GET', `${path}/upgrades`, { as: 'anneke' })
    return { path: `${path}/upgrades`, as: 'anneke', body: sent ?? body.items[0] }
  },
  async [`GET ${subscription}/conversions`](partner) {
    const { subscription: path } = await owner(partner, TRIAL, 'none')
    return { path: `${path}/conversions`, as: 'anneke' }
  },
  [`POST ${subscription}/conversions`]: convert,
}
