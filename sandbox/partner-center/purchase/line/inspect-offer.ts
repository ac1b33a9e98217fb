import { type OfferSeed, offerPrice } from '../../../seed/catalog/offers/offer-seed.ts'
import { marketOf } from '../../../seed/markets.ts'
import { segmentsOf } from '../../catalog/catalog-scope.ts'
import type { PurchaseContext } from '../purchase-context.ts'
import type { InspectedLine } from './inspect-line.ts'
import type { LineProblem, LineRequest } from './line-request.ts'

/** Holds a line of the legacy commerce against its offer: no terms, no promotions, no dates of its own (ch. 5.9, 6.5). */
export function inspectOffer(
  line: LineRequest,
  offer: OfferSeed,
  context: PurchaseContext,
): InspectedLine | { problem: LineProblem } {
  const { customer } = context
  const { currency: own } = marketOf(customer.country)
  const currency = line.currencyCode?.toUpperCase() || own
  const asked = line.billingCycle ?? 'unknown'
  const billingCycle = asked === 'unknown' ? (offer.supportedBillingCycles[0] ?? 'none') : asked
  const problem = problemOf(line, offer, context, { currency, billingCycle })
  if (problem !== undefined) return { problem }
  const price = offerPrice(offer, billingCycle, currency)
  const extendedPrice = price * line.quantity * (billingCycle === 'monthly' ? 12 : 1)
  const pricing = { listPrice: price, discountedPrice: price, proratedPrice: price, price, extendedPrice }
  return { term: null, billingCycle, currency, promotion: undefined, pricing }
}

function problemOf(
  line: LineRequest,
  offer: OfferSeed,
  context: PurchaseContext,
  { currency, billingCycle }: { currency: string; billingCycle: string },
): LineProblem | undefined {
  const { customer } = context
  const { quantity, promotionId, customTermEndDate } = line
  const { segment, maximumQuantity: maximum, supportedBillingCycles } = offer
  if (!offer.isAvailableForPurchase) return { kind: 'off-sale' }
  if (!segmentsOf(customer).includes(segment)) return { kind: 'segment', segment }
  if (context.isDirectPartner && line.namesResellers) return { kind: 'participants' }
  if (!supportedBillingCycles.some((cycle) => cycle === billingCycle)) return { kind: 'billing-cycle', billingCycle }
  if (currency !== marketOf(customer.country).currency) return { kind: 'currency', currency }
  if (quantity < 1 || quantity > maximum) {
    return { kind: 'quantity', minimum: 1, maximum, quantity, owned: context.owned.seats.get(offer.id) ?? 0 }
  }
  if (promotionId) return { kind: 'promotion', promotionId }
  if (customTermEndDate) return { kind: 'end-date-product' }
  return parentProblem(line, offer, context)
}

/** An add-on stands on a plan of the same purchase or on the subscription that it names. */
function parentProblem(line: LineRequest, offer: OfferSeed, { owned, besides }: PurchaseContext) {
  const { prerequisiteOffers: bases } = offer
  if (bases.length === 0) return undefined
  const parent = parentSubscriptionOf(line)
  const missing: LineProblem = { kind: 'base-missing', bases }
  if (parent === undefined) return besides.some(({ plan }) => bases.includes(plan)) ? undefined : missing
  const subscription = owned.subscriptions.get(parent.toLowerCase())
  const stands = subscription?.status === 'active' && bases.includes(subscription.offerId.toUpperCase())
  return stands ? undefined : missing
}

/** `ParentSubscriptionId` of a provisioning context, in any casing. */
export function parentSubscriptionOf({ provisioningContext = {} }: Pick<LineRequest, 'provisioningContext'>) {
  return Object.entries(provisioningContext).find(([key]) => key.toLowerCase() === 'parentsubscriptionid')?.[1]
}
