import type { Partner } from '../../partner-center/testing/partner.ts'
import { item } from '../../partner-center/testing/purchases.ts'
import { type Bought, bought, boughtAzurePlan } from '../fixtures.ts'
import type { Body, Recipe, Recipes } from '../recipe.ts'

const subscription = '/v1/customers/:customerId/subscriptions/:subscriptionId'

type Plan = Bought & { entitlementId: string; root: string }

/** An Azure plan with its Azure subscription. */
export async function azurePlan(partner: Partner): Promise<Plan> {
  const plan = await boughtAzurePlan(partner)
  const root = `/v1/customers/${plan.customer.id}/subscriptions/${plan.subscriptionId}`
  const { body } = await partner.call('GET', `${root}/azureEntitlements`, { as: 'anneke' })
  return { ...plan, root, entitlementId: body.items[0]?.id ?? '' }
}

/** A line of a savings plan for a dollar an hour; `single`: for one Azure subscription of the plan. */
export function savingsLine({ subscriptionId, entitlementId }: Plan, scope: 'shared' | 'single'): Body {
  return {
    quantity: 1,
    billingCycle: 'one_time',
    termDuration: 'P1Y',
    provisioningContext: scope === 'shared' ? { scope, subscriptionId } : { scope, entitlementId },
    purchaseCommitment: { amount: 1, grain: 'hourly', currency: 'eur' },
  }
}

export const savingsItem = () => item('DZH318Z09V6F:0001', 'DE', 'P1Y')

/** The savings plan that a plan's owner bought. */
export async function boughtSavings(partner: Partner, scope: 'shared' | 'single'): Promise<Bought> {
  const plan = await azurePlan(partner)
  return bought(partner, { catalogItemId: savingsItem(), ...savingsLine(plan, scope) }, plan.customer)
}

/** A reservation of virtual machines for an Azure plan that was registered for it. */
export async function boughtReservation(partner: Partner): Promise<Bought> {
  const plan = await azurePlan(partner)
  await partner.call('POST', `${plan.root}/registrations`, { as: 'anneke' })
  partner.pass(60_000)
  const line = {
    catalogItemId: item('DZH318Z0BQ4B:0047', 'DE', 'P1Y'),
    quantity: 1,
    billingCycle: 'one_time',
    termDuration: 'P1Y',
    provisioningContext: { subscriptionId: plan.subscriptionId, scope: 'shared', duration: '1Year' },
  }
  return bought(partner, line, plan.customer)
}

function ofPlan(rest: string): Recipe {
  return async (partner) => ({ path: `${(await azurePlan(partner)).root}${rest}`, as: 'anneke' })
}

/** ch. 5.10, 8.1: Azure plans, their subscriptions and their registration for reservations. */
export const azureRecipes: Recipes = {
  [`GET ${subscription}/azureEntitlements`]: ofPlan('/azureEntitlements'),
  async [`GET ${subscription}/azureEntitlements/:entitlementId`](partner) {
    const { root, entitlementId } = await azurePlan(partner)
    return { path: `${root}/azureEntitlements/${entitlementId}`, as: 'anneke' }
  },
  async [`POST ${subscription}/azureEntitlements/:entitlementId/cancel`](partner, sent) {
    const { root, entitlementId } = await azurePlan(partner)
    const body = sent ?? { cancellationReason: 'compromise' }
    return { path: `${root}/azureEntitlements/${entitlementId}/cancel`, as: 'anneke', body }
  },
  async [`POST ${subscription}/azureEntitlements/:entitlementId/reactivate`](partner) {
    const { root, entitlementId } = await azurePlan(partner)
    const address = `${root}/azureEntitlements/${entitlementId}`
    await partner.call('POST', `${address}/cancel`, {
      as: 'anneke',
      body: { cancellationReason: 'customerCancellation' },
    })
    return { path: `${address}/reactivate`, as: 'anneke' }
  },
  [`POST ${subscription}/registrations`]: ofPlan('/registrations'),
  async [`GET ${subscription}/registrationstatus`](partner) {
    const { root } = await azurePlan(partner)
    await partner.call('POST', `${root}/registrations`, { as: 'anneke' })
    return { path: `${root}/registrationstatus`, as: 'anneke' }
  },
}
