import { z } from 'zod'
import { Amount } from '../../money'
import { Links } from '../link'
import { Flag, listOf, maybe, Whole } from '../scalars'

export const AttestationProperties = z.looseObject({
  attestationType: maybe(z.string()),
  enforceAttestation: maybe(Flag),
})
export type AttestationProperties = z.infer<typeof AttestationProperties>

/** Keys of `dynamicAttributes` may change without notice; these are the ones read here. */
export const SkuDynamicAttributes = z.looseObject({
  isAddon: maybe(Flag),
  prerequisiteSkus: maybe(z.array(z.string())),
  upgradeTargetOffers: maybe(z.array(z.string())),
  termDuration: maybe(z.string()),
})
export type SkuDynamicAttributes = z.infer<typeof SkuDynamicAttributes>

/** What is bought; its id is unique only inside its product. ch. 5.5. */
export const Sku = z.looseObject({
  id: z.string(),
  productId: z.string(),
  title: z.string(),
  description: maybe(z.string()),
  minimumQuantity: Whole,
  maximumQuantity: Whole,
  isTrial: Flag,
  supportedBillingCycles: listOf(z.string()),
  purchasePrerequisites: listOf(z.string()),
  inventoryVariables: listOf(z.string()),
  provisioningVariables: listOf(z.string()),
  actions: listOf(z.string()),
  dynamicAttributes: maybe(SkuDynamicAttributes),
  attestationProperties: maybe(AttestationProperties),
  consumptionType: maybe(z.string()),
  minimumPurchaseCommitment: maybe(z.looseObject({ grain: maybe(z.string()), amount: maybe(Amount) })),
  termsOfUseUri: maybe(z.string()),
  links: maybe(Links),
})
export type Sku = z.infer<typeof Sku>
