import { findOffer } from '../../seed/catalog/offers/offers.ts'
import type { ProductKind } from '../../seed/catalog/product-seed.ts'
import { skuTitle } from '../catalog/sku-resource.ts'
import { findPlan } from './find-item.ts'

/** What rules about subscriptions ask of a plan, whichever catalogue it is of. */
export type PlanFacts = {
  /** `offer`: of the time before new commerce. */
  kind: ProductKind | 'offer'
  title: string
  isTrial: boolean
  minimumQuantity: number
  maximumQuantity: number
  /** Plans to which it can be upgraded. */
  upgradeTargets: readonly string[]
}

/** The plan of a catalogue item or the legacy offer of that id. */
export function planFacts(offerId: string): PlanFacts | undefined {
  const offer = isLegacyId(offerId) ? findOffer(offerId) : undefined
  if (offer !== undefined) {
    return {
      kind: 'offer',
      title: offer.name,
      isTrial: offer.isTrial,
      minimumQuantity: 1,
      maximumQuantity: offer.maximumQuantity,
      upgradeTargets: offer.upgradeTargetOffers,
    }
  }
  const plan = findPlan(offerId)
  if (plan === undefined) return undefined
  const { product, sku } = plan
  return {
    kind: product.kind,
    title: skuTitle(product, sku),
    isTrial: sku.isTrial ?? false,
    minimumQuantity: sku.minimumQuantity ?? 1,
    maximumQuantity: sku.maximumQuantity,
    upgradeTargets: sku.upgradeTargets ?? [],
  }
}

/** Offers of the legacy commerce are named by a GUID or `MS-AZR-…`, without SKU and availability (ch. 5.1). */
export function isLegacyId(offerId: string): boolean {
  return !offerId.includes(':')
}

/** Whether a subscription of it can hold Azure reservations. */
export function isAzure(offerId: string): boolean {
  return /^MS-AZR-/i.test(offerId) || findPlan(offerId)?.product.kind === 'azure-plan'
}
