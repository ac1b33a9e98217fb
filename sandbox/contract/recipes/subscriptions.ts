import { z } from 'zod'
import type { Partner } from '../../partner-center/testing/partner.ts'
import { basicLine, item } from '../../partner-center/testing/purchases.ts'
import { bought, boughtAzurePlan, marketplaceLine } from '../fixtures.ts'
import type { Body, Recipes, Trial } from '../recipe.ts'

const TermDuration = z.enum(['P1M', 'P1Y', 'P3Y'])
const customer = '/v1/customers/:customerId'
const subscription = `${customer}/subscriptions/:subscriptionId`

async function read(partner: Partner, rest = ''): Promise<Trial> {
  const { customer: owner, subscriptionId } = await bought(partner)
  return { path: `/v1/customers/${owner.id}/subscriptions/${subscriptionId}${rest}`, as: 'anneke' }
}

/** The purchase that leads to a subscription like the one that somebody describes; Business Basic for a legacy one. */
function lineOf({ offerId, termDuration, billingCycle, quantity = 5 }: Body): Body {
  const [product, sku] = typeof offerId === 'string' ? offerId.split(':') : []
  const term = TermDuration.safeParse(termDuration).data
  if (product === undefined || sku === undefined || term === undefined) return basicLine('DE')
  return { catalogItemId: item(`${product}:${sku}`, 'DE', term), quantity, termDuration: term, billingCycle }
}

/** A plan of Microsoft 365 Business Basic that becomes Business Standard, with all its seats. ch. 8.7 */
async function upgrade(partner: Partner): Promise<Trial> {
  const { path } = await read(partner)
  const { body } = await partner.call('GET', `${path}/transitionEligibilities?eligibilityType=immediate`, {
    as: 'anneke',
  })
  const { catalogItemId } = { catalogItemId: '', ...body.items[0] }
  const sent = { toCatalogItemId: catalogItemId, quantity: 5, transitionType: 'transition_only' }
  return { path: `${path}/transitions`, as: 'anneke', body: sent }
}

/** Overage that is charged to the one Azure subscription under an Azure plan. ch. 8.1 */
async function overage(partner: Partner, asked?: Body): Promise<Trial> {
  const { customer: owner, subscriptionId } = await boughtAzurePlan(partner)
  const root = `/v1/customers/${owner.id}/subscriptions`
  const { body } = await partner.call('GET', `${root}/${subscriptionId}/azureEntitlements`)
  const sent = { partnerId: '5357563', overageEnabled: true, ...asked, azureEntitlementId: body.items[0]?.id }
  return { path: `${root}/overage`, as: 'anneke', body: sent }
}

/** Dates of somebody else's years mean nothing here: an end that lies in the past is refused (900245). */
function withoutPast({ scheduledNextTermInstructions: next, customTermEndDate: _, ...rest }: Body): Body {
  if (typeof next !== 'object' || next === null) return rest
  return { ...rest, scheduledNextTermInstructions: { ...next, customTermEndDate: undefined } }
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
    const { customer: owner, subscriptionId } = await bought(partner, sent && lineOf(sent))
    const path = `/v1/customers/${owner.id}/subscriptions/${subscriptionId}`
    const { body } = await partner.call('GET', path)
    if (sent === undefined) return { path, body: { ...body, friendlyName: 'Renamed' } }
    // Ids and versions are those of somebody else's subscription.
    const { Id, id, OrderId, orderId, Attributes, attributes, ...rest } = sent
    return { path, body: { ...withoutPast(rest), id: subscriptionId } }
  },
  [`GET ${subscription}/addons`]: (partner) => read(partner, '/addons'),
  [`GET ${subscription}/provisioningstatus`]: (partner) => read(partner, '/provisioningstatus'),
  [`GET ${subscription}/transitionEligibilities`]: (partner) =>
    read(partner, '/transitionEligibilities?eligibilityType=immediate'),
  [`GET ${subscription}/transitions`]: async (partner) => {
    const { path, body } = await upgrade(partner)
    await partner.call('POST', path, { as: 'anneke', body })
    return { path, as: 'anneke' }
  },
  [`POST ${subscription}/transitions`]: (partner) => upgrade(partner),
  async [`POST ${subscription}/activate`](partner) {
    partner.world.integrationSandbox = true
    const { customer: owner, subscriptionId } = await bought(partner, marketplaceLine())
    return { path: `/v1/customers/${owner.id}/subscriptions/${subscriptionId}/activate`, as: 'anneke' }
  },
  async [`GET ${customer}/subscriptions/overage`](partner) {
    const { path, body } = await overage(partner)
    await partner.call('PUT', path, { as: 'anneke', body })
    return { path, as: 'anneke' }
  },
  [`PUT ${customer}/subscriptions/overage`]: overage,
  [`GET ${subscription}/supportcontact`]: (partner) => read(partner, '/supportcontact'),
  async [`PUT ${subscription}/supportcontact`](partner, sent) {
    const trial = await read(partner, '/supportcontact')
    const { body } = await partner.call('GET', trial.path, { as: 'anneke' })
    return { ...trial, body: sent ?? body }
  },
}
