import 'server-only'
import type { Plan, PlanList } from '@/lib/domain/catalog'
import { isHeld } from '@/lib/domain/owned-subscription'
import { segmentsOf } from '@/lib/domain/segments'
import { log } from '@/lib/log'
import type { ActorContext } from '@/lib/services/context'
import { getCustomer } from '@/lib/services/customers/get-customer'
import { findOfferPrices } from '@/lib/services/prices/find-offer-prices'
import { getMarket } from './get-market'
import { listKeptPlans } from './list-kept-plans'
import { listOwned } from './list-owned'
import { type ListPlans, listPlans } from './list-plans'
import { nameProducts } from './name-products'

/**
 * A product for one customer: its plans as Microsoft offers them now, those of the market that this customer cannot have with
 * the reason, what each offer costs, what its add-ons need first, and what the customer holds already. Throws AppError.
 */
export async function openProduct(context: ActorContext, input: ListPlans): Promise<PlanList> {
  const { customerId, productId } = input
  const [market, customer, offered, held] = await Promise.all([
    getMarket(context, customerId),
    getCustomer(context, customerId),
    listPlans(context, input),
    listHeld(context, customerId),
  ])
  const segments = segmentsOf(customer.qualifications)
  const kept = await listKeptPlans(context.db, market, { productId }, segments)
  const plans = withReasons(offered, kept)
  const needed = [...new Set(plans.flatMap((plan) => plan.prerequisites))]
  const neededProducts = [...new Set(needed.flatMap((id) => id.split(':').slice(0, 1)))]
  const [priced, bases, productTitles] = await Promise.all([
    withPrices(context, market, customerId, plans),
    listKeptPlans(context.db, market, { ids: needed }, segments),
    nameProducts(context, { customerId, productIds: neededProducts }),
  ])
  return {
    plans: priced,
    productTitles,
    bases: bases.filter((plan) => !plan.unfit),
    isAgreementMissing: customer.hasAgreement === false,
    owned: held.filter((one) => one.productId === productId || needed.includes(`${one.productId}:${one.skuId}`)),
  }
}

/** What the customer holds makes the answer better; without it there still is one. */
async function listHeld(context: ActorContext, customerId: string) {
  try {
    return (await listOwned(context, customerId)).filter(isHeld)
  } catch (error) {
    log.warn({ err: error, customerId }, 'what a customer owns could not be read')
    return []
  }
}

/** What Microsoft offers now, with our catalogue's reason where that is nothing; then what it does not even name. */
function withReasons(offered: readonly Plan[], kept: readonly Plan[]): Plan[] {
  const reasons = new Map(kept.map((plan) => [plan.skuId, plan.unfit]))
  const named = new Set(offered.map(({ skuId }) => skuId))
  const known = offered.map((plan) => (plan.unfit ? { ...plan, unfit: reasons.get(plan.skuId) ?? plan.unfit } : plan))
  const others = kept.filter(({ skuId }) => !named.has(skuId))
  return [
    ...known,
    ...others.map((plan): Plan => ({ ...plan, choices: [], unfit: plan.unfit ?? { reason: 'noOffer' } })),
  ]
}

async function withPrices(
  context: ActorContext,
  market: string,
  customerId: string,
  plans: readonly Plan[],
): Promise<Plan[]> {
  const offers = plans.flatMap(({ productId, skuId, minimumQuantity, choices }) =>
    choices.map(({ segment, termDuration, billingCycle }) => ({
      productId,
      skuId,
      segment,
      termDuration,
      billingCycle,
      quantity: minimumQuantity,
    })),
  )
  const prices = await findOfferPrices(context, { market, customerId, offers })
  let next = 0
  return plans.map((plan) => ({
    ...plan,
    choices: plan.choices.map((choice) => ({ ...choice, price: prices[next++] ?? null })),
  }))
}
