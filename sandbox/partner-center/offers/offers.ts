import { type Call, Refusal, type Route } from '../../http/route.ts'
import type { OfferSeed } from '../../seed/catalog/offers/offer-seed.ts'
import { addOnsOf, offers as allOffers, findOffer } from '../../seed/catalog/offers/offers.ts'
import { requireCountry, segmentsOf } from '../catalog/catalog-scope.ts'
import { collection } from '../wire/envelope.ts'
import { readQuery } from '../wire/read-query.ts'
import { requireCustomer } from '../wire/require-customer.ts'
import { categoryResources, offerResource } from './offer-resource.ts'
import { offsetPage } from './offset-page.ts'

/** The catalogue before new commerce (ch. 5.2 P14–P18; get-a-list-of-offers-for-a-market and its neighbours). */
export const offers: Route[] = [
  {
    method: 'GET',
    path: '/v1/offers',
    token: 'any',
    handle(call) {
      const place = placeOf(call, requireCountry(call.query))
      const category = readQuery(call.query, 'offer_category_id')?.toLowerCase()
      const found = category ? allOffers.filter((offer) => offer.category?.toLowerCase() === category) : allOffers
      return { status: 200, body: offsetPage(call, found, (offer) => offerResource(offer, place)) }
    },
  },
  {
    method: 'GET',
    path: '/v1/offers/:offerId',
    token: 'any',
    handle(call) {
      const place = placeOf(call, requireCountry(call.query))
      return { status: 200, body: offerResource(requireOffer(call), place) }
    },
  },
  {
    method: 'GET',
    path: '/v1/offers/:offerId/addons',
    token: 'any',
    handle(call) {
      const place = placeOf(call, requireCountry(call.query))
      const addOns = addOnsOf(requireOffer(call))
      return { status: 200, body: offsetPage(call, addOns, (offer) => offerResource(offer, place)) }
    },
  },
  {
    method: 'GET',
    path: '/v1/offercategories',
    token: 'any',
    handle: (call) => categories(call, requireCountry(call.query)),
  },
  {
    method: 'GET',
    path: '/v1/customers/:customerId/offercategories',
    token: 'any',
    handle: (call) => categories(call, requireCustomer(call).country),
  },
  {
    method: 'GET',
    path: '/v1/customers/:customerId/offers',
    token: 'any',
    handle(call) {
      const customer = requireCustomer(call)
      const place = placeOf(call, customer.country)
      const segments = segmentsOf(customer)
      const found = allOffers.filter(({ segment }) => segments.includes(segment))
      return { status: 200, body: offsetPage(call, found, (offer) => offerResource(offer, place)) }
    },
  },
]

function categories(call: Call, country: string) {
  return { status: 200, body: collection(categoryResources(placeOf(call, country))) }
}

/** Titles are not translated; the locale is the one that was asked for. */
function placeOf({ locale }: Call, country: string) {
  return { country, locale }
}

const LEGACY_ID = /^(MS-AZR-[A-Z0-9-]+|[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12})$/i

/** Offer of `:offerId`. Throws 400/2100 for an id of new commerce, 400/800004 for no id at all, 404/1000 when unknown. */
function requireOffer({ params }: Call): OfferSeed {
  const { offerId = '' } = params
  const offer = findOffer(offerId)
  if (offer !== undefined) return offer
  if (/^[A-Z0-9]{12}(:|$)/i.test(offerId)) {
    throw new Refusal(400, 2100, `Offers do not support the id ${offerId}: use products and SKUs.`)
  }
  if (!LEGACY_ID.test(offerId)) throw new Refusal(400, 800004, `The offer id ${offerId} is not valid.`)
  throw new Refusal(404, 1000, `The offer ${offerId} was not found.`)
}
