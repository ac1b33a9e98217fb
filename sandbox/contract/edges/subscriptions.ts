import type { Partner } from '../../partner-center/testing/partner.ts'
import { basicLine, item } from '../../partner-center/testing/purchases.ts'
import { bought } from '../fixtures.ts'
import type { Body, Recipe, Trial } from '../recipe.ts'

async function subscriptionOf(partner: Partner, line: Body): Promise<Trial> {
  const { customer, subscriptionId } = await bought(partner, line)
  return { path: `/v1/customers/${customer.id}/subscriptions/${subscriptionId}` }
}

/** Business Basic, and Business Standard out of its cancellation window: seats of the one may move to the other. ch. 8.7 */
async function twoPlans(partner: Partner): Promise<{ subscription: string; target: string }> {
  const standard = basicLine('DE', { catalogItemId: item('CFQ7TTC0LDPB:0001', 'DE') })
  const { customer, subscriptionId: target } = await bought(partner, standard)
  partner.pass(8 * 24 * 60 * 60_000)
  const end = { customTermEndDate: '2027-10-31T00:00:00Z' }
  const { subscriptionId } = await bought(partner, basicLine('DE', end), customer)
  return { subscription: `/v1/customers/${customer.id}/subscriptions/${subscriptionId}`, target }
}

/** Samples of subscriptions that were bought or changed in a special way; by file name. */
export const subscriptionsEdges: Record<string, Recipe> = {
  'transition-a-new-commerce-subscription.response.json': async (partner) => {
    const { subscription } = await twoPlans(partner)
    return { path: `${subscription}/transitionEligibilities?eligibilityType=immediate` }
  },
  'transition-a-new-commerce-subscription.response-2.json': async (partner) => {
    const { subscription, target } = await twoPlans(partner)
    const body = {
      toCatalogItemId: item('CFQ7TTC0LDPB:0001', 'DE'),
      toSubscriptionId: target,
      quantity: 2,
      transitionType: 'transition_only',
      termDuration: 'P1Y',
      billingCycle: 'monthly',
    }
    return { path: `${subscription}/transitions`, body }
  },
  'manage-billing-frequency-software-subs.response.json': async (partner) => {
    const catalogItemId = item('DG7GMGF0DVSV:000P', 'DE', 'P3Y')
    const line = { catalogItemId, quantity: 1, billingCycle: 'triennial', termDuration: 'P3Y' }
    const { path } = await subscriptionOf(partner, line)
    const { body } = await partner.call('GET', path)
    const [productId, skuId, availabilityId] = catalogItemId.split(':')
    const product = { productId, skuId, availabilityId, billingCycle: 'Annual', termDuration: 'P3Y' }
    return { path, body: { ...body, scheduledNextTermInstructions: { product, quantity: 1 } } }
  },
  'create-scheduled-changes.response.json': async (partner) => {
    const { path } = await subscriptionOf(partner, basicLine('DE'))
    const { body } = await partner.call('GET', path)
    const [productId, skuId, availabilityId] = item('CFQ7TTC0LH18:0001', 'DE').split(':')
    const product = { productId, skuId, availabilityId, billingCycle: 'Annual', termDuration: 'P1Y' }
    const next = { product, quantity: 7, customTermEndDate: '2028-10-31T00:00:00Z' }
    return { path, body: { ...body, scheduledNextTermInstructions: next } }
  },
  'change-the-quantity-of-a-subscription.response.for-new-commerce-license-redu.json': async (partner) => {
    const { path } = await subscriptionOf(partner, basicLine('DE'))
    const { body } = await partner.call('GET', path)
    partner.pass(8 * 24 * 60 * 60_000)
    return { path, body: { ...body, attributes: undefined, quantity: 1 } }
  },
}
