import 'server-only'
import type { Plan } from '@/lib/domain/catalog'
import { planKey } from '@/lib/domain/order-text/reading'
import { listKeptPlans } from '@/lib/services/catalog/list-kept-plans'
import type { ActorContext } from '@/lib/services/context'

/**
 * The plans with these ids ("productId:skuId"), and all of these products, as our catalogue has them with the offers of the
 * segments (of the customer) that are given. By their id.
 */
export async function readMeantPlans(
  { db }: ActorContext,
  market: string,
  segments: readonly string[],
  { ids, productIds }: { ids: readonly string[]; productIds: readonly string[] },
): Promise<Map<string, Plan>> {
  const plans = await listKeptPlans(db, market, { ids: [...new Set(ids)] }, segments)
  for (const productId of new Set(productIds)) plans.push(...(await listKeptPlans(db, market, { productId }, segments)))
  return new Map(plans.map((plan) => [planKey(plan), plan]))
}
