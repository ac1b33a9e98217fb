import type { OfferCategory, OfferSeed } from '../../seed/catalog/offers/offer-seed.ts'
import { addOnsOf } from '../../seed/catalog/offers/offers.ts'
import { random } from '../../seed/random.ts'
import { link } from '../wire/envelope.ts'

const categories: Record<OfferCategory, { name: string; rank: number }> = {
  Enterprise_Key: { name: 'Enterprise', rank: 20 },
  SmallBusiness_Key: { name: 'Small business', rank: 30 },
  Government_Key: { name: 'Government', rank: 40 },
  Education_Key: { name: 'Education', rank: 50 },
  Nonprofit_Key: { name: 'Nonprofit', rank: 60 },
  Trial_Key: { name: 'Trial', rank: 70 },
}

/** Where and in which language a catalogue is read. */
export type OfferPlace = { country: string; locale: string }

/** Categories of a catalogue in the order of their rank (ch. 5.9). */
export function categoryResources(place: OfferPlace) {
  const known: OfferCategory[] = [
    'Enterprise_Key',
    'SmallBusiness_Key',
    'Government_Key',
    'Education_Key',
    'Nonprofit_Key',
    'Trial_Key',
  ]
  return known.map((id) => categoryResource(id, place))
}

/** Add-ons carry a category without id and name. */
function categoryResource(id: OfferCategory | null, { country, locale }: OfferPlace) {
  const { name, rank } = id === null ? { name: '', rank: 0 } : categories[id]
  return { id: id ?? '', name, rank, locale, country, attributes: { objectType: 'OfferCategory' } }
}

/** The offer as the service writes it (ch. 5.9). */
export function offerResource(offer: OfferSeed, place: OfferPlace) {
  const { country, locale } = place
  const isAddOn = offer.prerequisiteOffers.length > 0
  const unit = offer.billing === 'usage' ? 'Usage-based' : isAddOn ? 'Add-On Licenses' : 'Licenses'
  return {
    id: offer.id,
    name: offer.name,
    description: offer.description,
    minimumQuantity: 1,
    maximumQuantity: offer.maximumQuantity,
    rank: random(`rank ${offer.id}`).below(300),
    uri: `/${CATALOG_ID}/Offers/${offer.id}`,
    locale,
    country,
    category: categoryResource(offer.category, place),
    limitUnitOfMeasure: offer.isTrial ? 'LifeTime' : 'None',
    limit: offer.isTrial ? 1 : 0,
    termUnitOfMeasure: offer.isTrial ? 'Month' : 'Year',
    term: 1,
    prerequisiteOffers: offer.prerequisiteOffers,
    isAddOn,
    hasAddOns: addOnsOf(offer).length > 0,
    isAvailableForPurchase: offer.isAvailableForPurchase,
    billing: offer.billing,
    supportedBillingCycles: offer.supportedBillingCycles,
    isAutoRenewable: !offer.isTrial && offer.billing === 'license',
    isInternal: false,
    isMicrosoftProduct: true,
    upgradeTargetOffers: offer.upgradeTargetOffers,
    conversionTargetOffers: offer.conversionTargetOffers,
    reselleeQualifications: resellee[offer.segment],
    resellerQualifications: [],
    salesGroupId: 'Default',
    isTrial: offer.isTrial,
    acquisitionType: 'purchase',
    supportedCatalogTypes: ['sandbox', 'live'],
    actions: ['Cancel', 'Edit'],
    product: { id: random(`product ${offer.id}`).guid().toUpperCase(), name: offer.name, unit },
    unitType: unit,
    links: {
      // Recorded without an address, where there is nothing to learn.
      learnMore: { method: 'GET', headers: [] },
      self: link(`/offers/${offer.id}?country=${country}`),
    },
    attributes: { objectType: 'Offer' },
  }
}

/** Of the catalogue before new commerce; every address of an offer begins with it. */
const CATALOG_ID = '3c95518e-8c37-41e3-9627-0ca339200f53'

/** What a customer has to be qualified for; the words are those of qualifications (ch. 4.4). */
const resellee = {
  commercial: [],
  education: ['Education'],
  government: ['GovernmentCommunityCloud'],
  nonprofit: ['Nonprofit'],
} as const
