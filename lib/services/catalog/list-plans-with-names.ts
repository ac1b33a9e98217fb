import 'server-only'
import type { PlanList } from '@/lib/domain/catalog'
import type { ActorContext } from '@/lib/services/context'
import { type ListPlans, listPlans } from './list-plans'
import { nameProducts } from './name-products'

/** The plans of a product, and the names of the products that its add-ons ask for first. Throws AppError. */
export async function listPlansWithNames(context: ActorContext, input: ListPlans): Promise<PlanList> {
  const plans = await listPlans(context, input)
  const productIds = plans.flatMap((plan) => plan.prerequisites.flatMap((id) => id.split(':').slice(0, 1)))
  return {
    plans,
    productTitles: await nameProducts(context, {
      customerId: input.customerId,
      productIds: [...new Set(productIds)],
    }),
  }
}
