import 'server-only'
import { z } from 'zod'
import type { Plan } from '@/lib/domain/catalog'
import { listOffers } from '@/lib/domain/plan-choices'
import { CustomerId } from '@/lib/domain/wire/ids'
import { log } from '@/lib/log'
import type { ActorContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'
import { getMarket } from './get-market'
import { readCustomerPlans } from './reading/read-customer-plans'
import { storePlans } from './reading/store-plans'
import { attestationOf, commitmentOf, type SkuOffers } from './reading/to-plan-rows'

export const ListPlans = z.object({ customerId: z.guid(), productId: z.string().min(1).max(64) })
export type ListPlans = z.infer<typeof ListPlans>

/**
 * Every plan (Sku) of a product with what this customer can be offered of it now: segments they qualify for, terms and
 * billing cycles; what was learned is kept for the search. Availability ids rotate: the cart reads them anew.
 * partner-center-api.md ch. 5.2 P8, P9. Prices are null. Throws AppError.
 */
export async function listPlans(context: ActorContext, input: ListPlans): Promise<Plan[]> {
  const { db, partnerCenter } = context
  const { productId } = input
  try {
    const market = await getMarket(context, input.customerId)
    const [product, skus] = await Promise.all([
      partnerCenter.products.get(productId, market),
      readCustomerPlans(context, CustomerId.parse(input.customerId), productId),
    ])
    await storePlans(db, { market, productId, skus, isComplete: false }).catch((error) =>
      log.warn({ err: error, market, productId }, 'what was read of a product could not be kept'),
    )
    return skus.map((one) => toPlan(product.title, one))
  } catch (error) {
    throw toAppError(error)
  }
}

function toPlan(productTitle: string, { sku, availabilities }: SkuOffers): Plan {
  const choices = listOffers(sku, availabilities).map(({ choice }) => ({ ...choice, price: null }))
  const isOffered = choices.length > 0
  return {
    productId: sku.productId,
    productTitle,
    skuId: sku.id,
    title: sku.title,
    description: sku.description ?? '',
    minimumQuantity: sku.minimumQuantity,
    maximumQuantity: sku.maximumQuantity,
    isTrial: sku.isTrial,
    isAddon: sku.dynamicAttributes?.isAddon === true,
    prerequisites: sku.dynamicAttributes?.prerequisiteSkus ?? [],
    attestationType: attestationOf(sku),
    provisioningVariables: sku.provisioningVariables,
    minimumCommitment: commitmentOf(sku),
    choices,
    ...(isOffered ? {} : { unfit: { reason: availabilities.length === 0 ? 'noOffer' : 'notPurchasable' } }),
  }
}
