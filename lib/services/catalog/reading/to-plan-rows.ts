import 'server-only'
import type { catalogOffers, catalogPlans } from '@/lib/db/schema/catalog'
import type { Money } from '@/lib/domain/money'
import { listOffers } from '@/lib/domain/plan-choices'
import type { Availability } from '@/lib/domain/wire/catalog/availability'
import type { Sku } from '@/lib/domain/wire/catalog/sku'

/** A SKU and all its availabilities that were read. */
export type SkuOffers = { sku: Sku; availabilities: Availability[] }

/** Takes a market (ISO alpha-2) and a SKU; returns it as it is kept. */
export function toPlanRow(market: string, sku: Sku, readAt: Date): typeof catalogPlans.$inferInsert {
  return {
    market,
    productId: sku.productId,
    skuId: sku.id,
    title: sku.title,
    description: sku.description ?? '',
    minimumQuantity: sku.minimumQuantity,
    maximumQuantity: sku.maximumQuantity,
    isTrial: sku.isTrial,
    isAddon: sku.dynamicAttributes?.isAddon === true,
    prerequisites: sku.dynamicAttributes?.prerequisiteSkus ?? [],
    purchasePrerequisites: sku.purchasePrerequisites,
    provisioningVariables: sku.provisioningVariables,
    inventoryVariables: sku.inventoryVariables,
    attestationType: attestationOf(sku),
    minimumCommitment: commitmentOf(sku),
    readAt,
  }
}

/** Its offers as they are kept; each once, by segment, term and billing cycle. */
export function toOfferRows(market: string, { sku, availabilities }: SkuOffers, readAt: Date) {
  const rows = listOffers(sku, availabilities).map(
    ({ choice, availability, term }): typeof catalogOffers.$inferInsert => ({
      market,
      productId: sku.productId,
      skuId: sku.id,
      ...choice,
      availabilityId: availability.id,
      currency: availability.defaultCurrency?.code ?? null,
      isRenewable: availability.isRenewable === true,
      renewalOptions: term?.renewalOptions ?? [],
      cancellationPolicies: term?.cancellationPolicies ?? [],
      readAt,
    }),
  )
  const keyed = rows.map((row) => [[row.segment, row.termDuration, row.billingCycle].join(), row] as const)
  return [...new Map(keyed).values()]
}

/** The attestation that the SKU enforces, by Microsoft's name of it; null where it enforces none. ch. 5.5. */
export function attestationOf({ attestationProperties: properties }: Sku): string | null {
  return properties?.enforceAttestation ? (properties.attestationType ?? 'unknown') : null
}

/** The least that a savings plan commits to per hour; null for everything else. ch. 5.5. */
export function commitmentOf({ minimumPurchaseCommitment: least }: Sku): Money | null {
  const currency = least?.currencyCode?.code
  return least?.amount && currency ? { currency, amount: least.amount } : null
}
