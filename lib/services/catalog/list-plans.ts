import 'server-only'
import { z } from 'zod'
import type { Plan } from '@/lib/domain/catalog'
import type { Money } from '@/lib/domain/money'
import { listOffers } from '@/lib/domain/plan-choices'
import { provisioningKind } from '@/lib/domain/provisioning/provisioning-kind'
import type { Availability } from '@/lib/domain/wire/catalog/availability'
import type { Sku } from '@/lib/domain/wire/catalog/sku'
import { CustomerId } from '@/lib/domain/wire/ids'
import type { ActorContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'
import { getMarket } from './get-market'

export const ListPlans = z.object({ customerId: z.guid(), productId: z.string().min(1).max(64) })
export type ListPlans = z.infer<typeof ListPlans>

/**
 * Every plan (Sku) of a product with what this customer can be offered of it now: segments they qualify for, terms and
 * billing cycles. Availability ids rotate and are not kept. partner-center-api.md ch. 5.2 P8, P9. Throws AppError.
 */
export async function listPlans(context: ActorContext, input: ListPlans): Promise<Plan[]> {
  const { partnerCenter } = context
  const customerId = CustomerId.parse(input.customerId)
  try {
    const market = await getMarket(context, customerId)
    const [product, skus] = await Promise.all([
      partnerCenter.products.get(input.productId, market),
      partnerCenter.skus.listForCustomer(customerId, input.productId),
    ])
    return await Promise.all(
      skus.map(async (sku) => {
        const availabilities = await partnerCenter.availabilities.listForCustomer(customerId, input.productId, sku.id)
        return toPlan(product.title, sku, availabilities)
      }),
    )
  } catch (error) {
    throw toAppError(error)
  }
}

function toPlan(productTitle: string, sku: Sku, availabilities: Availability[]): Plan {
  const choices = listOffers(sku, availabilities).map((offer) => offer.choice)
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
    minimumCommitment: readCommitment(sku),
    choices,
    unfit: findUnfit(sku, availabilities.length, choices.length),
  }
}

function attestationOf({ attestationProperties: properties }: Sku): string | null {
  return properties?.enforceAttestation ? (properties.attestationType ?? 'unknown') : null
}

function findUnfit(sku: Sku, availabilities: number, offers: number): Plan['unfit'] {
  const asked = { provisioningVariables: sku.provisioningVariables, minimumCommitment: readCommitment(sku) }
  if (provisioningKind(asked) === 'unknown') return 'needsProvisioningContext'
  if (availabilities === 0) return 'noOffer'
  return offers === 0 ? 'notPurchasable' : undefined
}

function readCommitment({ minimumPurchaseCommitment: least }: Sku): Money | null {
  const currency = least?.currencyCode?.code
  return least?.amount && currency ? { currency, amount: least.amount } : null
}
