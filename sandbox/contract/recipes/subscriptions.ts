import type { Partner } from '../../partner-center/testing/partner.ts'
import { bought } from '../fixtures.ts'
import type { Recipes, Trial } from '../recipe.ts'

const customer = '/v1/customers/:customerId'
const subscription = `${customer}/subscriptions/:subscriptionId`

async function read(partner: Partner, rest = ''): Promise<Trial> {
  const { customer: owner, subscriptionId } = await bought(partner)
  return { path: `/v1/customers/${owner.id}/subscriptions/${subscriptionId}${rest}`, as: 'anneke' }
}

/** ch. 8. */
export const subscriptionRecipes: Recipes = {
  async [`GET ${customer}/subscriptions`](partner) {
    const { customer: owner } = await bought(partner)
    return { path: `/v1/customers/${owner.id}/subscriptions` }
  },
  [`GET ${customer}/subscriptions/customTermEndDates`]: (partner) =>
    bought(partner).then(({ customer: owner }) => ({
      path: `/v1/customers/${owner.id}/subscriptions/customTermEndDates?term_duration=P1M`,
    })),
  [`GET ${subscription}`]: (partner) => read(partner),
  async [`PATCH ${subscription}`](partner, sent) {
    const trial = await read(partner)
    const { body } = await partner.call('GET', trial.path)
    // Whatever somebody else's subscription was, this call is about ours.
    const own = { ...body, friendlyName: 'Renamed' }
    return { ...trial, body: sent === undefined ? own : { ...sent, id: body.id, orderId: undefined } }
  },
  [`GET ${subscription}/addons`]: (partner) => read(partner, '/addons'),
  [`GET ${subscription}/provisioningstatus`]: (partner) => read(partner, '/provisioningstatus'),
  [`GET ${subscription}/transitionEligibilities`]: (partner) =>
    read(partner, '/transitionEligibilities?eligibilityType=immediate'),
  [`GET ${subscription}/supportcontact`]: (partner) => read(partner, '/supportcontact'),
  async [`PUT ${subscription}/supportcontact`](partner, sent) {
    const trial = await read(partner, '/supportcontact')
    const { body } = await partner.call('GET', trial.path, { as: 'anneke' })
    return { ...trial, body: sent ?? body }
  },
}
