import { z } from 'zod'
import { Attributes, Links } from '../link'
import { Flag, listOf, maybe, Text, Whole } from '../scalars'
import { AttestationProperties } from './sku'

export const OfferCategory = z.looseObject({
  /** `Enterprise_Key` …; empty for add-ons. */
  id: z.string(),
  name: maybe(z.string()),
  rank: maybe(Whole),
  locale: maybe(z.string()),
  country: maybe(z.string()),
  attributes: maybe(Attributes),
})
export type OfferCategory = z.infer<typeof OfferCategory>

/** An offer of the catalogue before new commerce; read only. ch. 5.9. */
export const Offer = z.looseObject({
  id: z.string(),
  name: maybe(z.string()),
  description: maybe(z.string()),
  minimumQuantity: maybe(Whole),
  maximumQuantity: maybe(Whole),
  rank: maybe(Whole),
  uri: maybe(z.string()),
  locale: maybe(z.string()),
  country: maybe(z.string()),
  category: maybe(OfferCategory),
  limitUnitOfMeasure: maybe(z.string()),
  limit: maybe(Whole),
  termUnitOfMeasure: maybe(z.string()),
  term: maybe(Whole),
  prerequisiteOffers: listOf(z.string()),
  isAddOn: maybe(Flag),
  hasAddOns: maybe(Flag),
  isAvailableForPurchase: maybe(Flag),
  billing: maybe(z.string()),
  supportedBillingCycles: listOf(z.string()),
  isAutoRenewable: maybe(Flag),
  isInternal: maybe(Flag),
  isMicrosoftProduct: maybe(Flag),
  isTrial: maybe(Flag),
  upgradeTargetOffers: listOf(z.string()),
  conversionTargetOffers: listOf(z.string()),
  reselleeQualifications: listOf(z.string()),
  resellerQualifications: listOf(z.string()),
  salesGroupId: maybe(Text),
  acquisitionType: maybe(z.string()),
  supportedCatalogTypes: listOf(z.string()),
  actions: listOf(z.string()),
  product: maybe(z.looseObject({ id: z.string(), name: maybe(z.string()), unit: maybe(z.string()) })),
  unitType: maybe(z.string()),
  attestationProperties: maybe(AttestationProperties),
  links: maybe(Links),
  attributes: maybe(Attributes),
})
export type Offer = z.infer<typeof Offer>
