import { z } from 'zod'
import { bool, dateTime, int, link, links, list, model, text, words } from './clr.ts'

/** The catalogue's types of PartnerSdk.Models/Products, Offers, PromotionEligibilities and Entitlements. */
const anything = z.record(z.string(), z.unknown())
const billingCycle = words('Unknown', 'Monthly', 'Annual', 'None', 'OneTime', 'Triennial', 'Biennial')
const subType = model({ id: text, displayName: text })
const attestation = model({ enforceAttestation: bool, attestationType: text.nullish() }).nullish()

export const product = model({
  id: text,
  title: text,
  description: text.nullish(),
  productType: model({ id: text, displayName: text, subType: subType.nullish() }),
  isMicrosoftProduct: bool,
  publisherName: text.nullish(),
  links: links('self', 'skus'),
})
export const sku = model({
  id: text,
  productId: text,
  title: text,
  description: text.nullish(),
  minimumQuantity: int,
  maximumQuantity: int,
  isTrial: bool,
  termsOfUseUri: text.nullish(),
  supportedBillingCycles: list(billingCycle),
  purchasePrerequisites: list(text).nullish(),
  inventoryVariables: list(text).nullish(),
  provisioningVariables: list(text).nullish(),
  dynamicAttributes: anything.nullish(),
  attestationProperties: attestation,
  consumptionType: text.nullish(),
  links: links('self').nullish(),
})
const term = model({
  id: text.nullish(),
  duration: text,
  description: text.nullish(),
  billingCycle: text.nullish(),
  renewalOptions: list(model({ termDuration: text, description: text.nullish() })).nullish(),
  cancellationPolicies: list(
    model({
      refundOptions: list(model({ sequenceId: int, type: text, expiresAfter: text.nullish() })).nullish(),
    }),
  ).nullish(),
})
export const availability = model({
  id: text,
  productId: text,
  skuId: text,
  catalogItemId: text,
  defaultCurrency: model({ code: text, symbol: text.nullish() }).nullish(),
  segment: text,
  country: text,
  isPurchasable: bool,
  isRenewable: bool,
  renewalInstructions: list(
    model({ applicableTermIds: list(text), renewalOptions: list(model({ renewToId: text, isAutoRenewable: bool })) }),
  ).nullish(),
  terms: list(term).nullish(),
  product: product.nullish(),
  sku: sku.nullish(),
})
export const inventoryItem = model({
  productId: text,
  skuId: text.nullish(),
  isRestricted: bool,
  restrictions: list(
    model({ reasonCode: text, description: text, properties: z.record(z.string(), text).nullish() }),
  ).nullish(),
})
export const promotion = model({
  id: text,
  name: text,
  description: text,
  startDate: dateTime,
  endDate: dateTime,
  properties: model({ isAutoApplicable: bool }),
  requiredProducts: list(
    model({
      productId: text,
      skuId: text,
      term: model({ duration: text, billingCycle: text }),
      pricingPolicies: list(model({ policyType: text, value: text })),
    }),
  ),
  promotionConstraints: model({
    seatConstraints: list(model({ minSeats: int.optional(), maxSeats: int.optional(), type: text })).optional(),
    assetOwnershipLimits: list(model({ minAssets: int.optional(), maxAssets: int.optional(), type: text })).optional(),
    eligibilityConstraints: list(model({ isApplicable: bool, type: text })).optional(),
    productOwnershipConstraints: list(list(model({ bigId: text }))).optional(),
  }).nullish(),
})
export const eligibilities = model({
  id: int,
  catalogItemId: text,
  quantity: int,
  billingCycle,
  termDuration: text,
  eligibilities: list(
    model({
      promotionId: text.nullish(),
      isEligible: bool,
      errors: list(model({ type: text, description: text })).nullish(),
    }),
  ),
})
export const offer = model({
  id: text,
  name: text,
  description: text.nullish(),
  minimumQuantity: int,
  maximumQuantity: int,
  rank: int,
  uri: text.nullish(),
  locale: text,
  country: text,
  category: model({ id: text, name: text, rank: int, locale: text, country: text }),
  prerequisiteOffers: list(text).nullish(),
  isAddOn: bool,
  isAvailableForPurchase: bool,
  billing: words('None', 'Usage', 'License'),
  supportedBillingCycles: list(billingCycle),
  isAutoRenewable: bool,
  upgradeTargetOffers: list(text).nullish(),
  limit: int.optional(),
  hasAddOns: bool,
  reselleeQualifications: list(text).nullish(),
  resellerQualifications: list(text).nullish(),
  isTrial: bool,
  attestationProperties: attestation,
  product: model({ id: text, name: text, unit: text.nullish() }),
  unitType: text,
  links: links('self', 'learnMore').nullish(),
})
export const offerCategory = model({ id: text, name: text, rank: int, locale: text, country: text })
export const entitlement = model({
  productId: text,
  skuId: text,
  quantity: int,
  quantityDetails: list(model({ quantity: int, status: text })),
  // The converter of artifacts reads the type without asking whether it is there.
  entitledArtifacts: list(model({ artifactType: text, link: link.nullish(), resourceId: text.nullish() })),
  entitlementType: text,
  referenceOrder: model({ id: text, lineItemId: text, alternateId: text.nullish() }),
  fulfillmentState: text.nullish(),
  expiryDate: dateTime.nullish(),
})
export const azureEntitlement = model({
  id: text,
  status: text,
  friendlyName: text,
  subscriptionId: text,
  links: links('self').nullish(),
})
