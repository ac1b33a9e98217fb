import { z } from 'zod'
import { Amount } from '../../money'
import { Links } from '../link'
import { Flag, Instant, listOf, maybe, Text, Whole } from '../scalars'
import { Currency } from './currency'
import { PricingPolicy } from './pricing-policy'

export const AttestationProperties = z.looseObject({
  attestationType: maybe(z.string()),
  enforceAttestation: maybe(Flag),
})
export type AttestationProperties = z.infer<typeof AttestationProperties>

/** Keys of `dynamicAttributes` may change without notice; these are the ones read here. */
const SkuDynamicAttributes = z.looseObject({
  isAddon: maybe(Flag),
  prerequisiteSkus: maybe(z.array(z.string())),
  upgradeTargetOffers: maybe(z.array(z.string())),
  provisioningId: maybe(Text),
  termDuration: maybe(z.string()),
})

const Constraint = z.looseObject({
  constraintName: maybe(z.string()),
  constraintValue: maybe(Whole),
  constraintType: maybe(z.string()),
})

/** Offers made to selected partners: until when, and at what price. */
const SpecializedOffer = z.looseObject({
  startDate: Instant,
  endDate: Instant,
  pricingPolicies: listOf(PricingPolicy),
})

/** The least that a savings plan commits to. The amount is text on the wire, though documented as a number. */
const MinimumPurchaseCommitment = z.looseObject({
  grain: maybe(z.string()),
  amount: maybe(Amount),
  currencyCode: maybe(Currency),
})

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
  constraints: listOf(Constraint),
  specializedOfferProperties: maybe(SpecializedOffer),
  minimumPurchaseCommitment: maybe(MinimumPurchaseCommitment),
  termsOfUseUri: maybe(z.string()),
  links: maybe(Links),
})
export type Sku = z.infer<typeof Sku>
