import type { AvailabilitySeed } from '../../../seed/catalog/availabilities.ts'
import { findOffer } from '../../../seed/catalog/offers/offers.ts'
import type { Promotion } from '../../../seed/catalog/promotions.ts'
import type { Customer } from '../../../seed/customer.ts'
import { marketOf } from '../../../seed/markets.ts'
import { segmentsOf } from '../../catalog/catalog-scope.ts'
import type { Hundredths } from '../../wire/money.ts'
import { conditionsProblem } from '../conditions/conditions.ts'
import { findAvailability } from '../find-item.ts'
import { isLegacyId } from '../plan-facts.ts'
import type { PurchaseContext } from '../purchase-context.ts'
import { inspectOffer } from './inspect-offer.ts'
import type { LineProblem, LineRequest } from './line-request.ts'
import { priceLine } from './price-line.ts'
import { promotionFor } from './promotion-for.ts'

/** Currency of the provider, in which it may also buy for customers elsewhere. */
const PROVIDER_CURRENCY = 'EUR'

/** A line that can be bought, with everything the catalogue says about it. */
export type InspectedLine = {
  /** Null for what has no term. */
  term: string | null
  billingCycle: string
  currency: string
  promotion: Promotion | undefined
  /** In hundredths; see ch. 6.4. */
  pricing: {
    listPrice: Hundredths
    discountedPrice: Hundredths
    proratedPrice: Hundredths
    price: Hundredths
    extendedPrice: Hundredths
  }
}

/** Holds one line against the catalogue, the customer and the rest of the purchase (ch. 6.5, 7.4). */
export function inspectLine(line: LineRequest, context: PurchaseContext): InspectedLine | { problem: LineProblem } {
  const { customer, owned, now } = context
  const offer = isLegacyId(line.catalogItemId) ? findOffer(line.catalogItemId) : undefined
  if (offer !== undefined) return inspectOffer(line, offer, context)
  const availability = findAvailability(line.catalogItemId, customer.country)
  if ('missing' in availability) return { problem: { kind: 'catalog-item', missing: availability.missing } }
  const billingCycle = line.billingCycle ?? availability.billingCycles[0] ?? 'none'
  const currency = line.currencyCode?.toUpperCase() || availability.currency
  const promotion = promotionFor(line, availability, billingCycle, context)
  const problem =
    segmentProblem(availability, customer) ??
    attestationProblem(line, availability) ??
    termsProblem(line, availability, billingCycle) ??
    currencyProblem(currency, customer) ??
    quantityProblem(line, availability, context) ??
    conditionsProblem(line, availability, context) ??
    (promotion === 'refused' ? { kind: 'promotion' as const, promotionId: line.promotionId ?? '' } : undefined)
  if (problem !== undefined) return { problem }
  const applied = promotion === 'refused' ? undefined : promotion
  const plan = `${availability.product.id}:${availability.sku.id}`
  owned.history.note({ plan, promotion: applied, quantity: line.quantity })
  const pricing = priceLine({ line, availability, billingCycle, currency, promotion: applied, now })
  return { term: availability.term, billingCycle, currency, promotion: applied, pricing }
}

function segmentProblem({ segment }: AvailabilitySeed, customer: Customer): LineProblem | undefined {
  return segmentsOf(customer).includes(segment) ? undefined : { kind: 'segment', segment }
}

function attestationProblem(line: LineRequest, { sku }: AvailabilitySeed): LineProblem | undefined {
  return sku.enforceAttestation && line.attestationAccepted !== true ? { kind: 'attestation' } : undefined
}

function termsProblem(
  line: LineRequest,
  availability: AvailabilitySeed,
  billingCycle: string,
): LineProblem | undefined {
  const term = line.termDuration?.toUpperCase()
  if (term && term !== availability.term) return { kind: 'term', term }
  const next = line.renewsTo?.termDuration
  if (next && !['P1M', 'P1Y', 'P3Y'].includes(next)) return { kind: 'renews-to', term: next }
  // The Azure plan's pages disagree between monthly and one_time; the service takes both.
  const fits = availability.billingCycles.includes(billingCycle) || availability.product.kind === 'azure-plan'
  return fits ? undefined : { kind: 'billing-cycle', billingCycle }
}

function currencyProblem(currency: string, customer: Customer): LineProblem | undefined {
  const allowed = [marketOf(customer.country).currency, PROVIDER_CURRENCY]
  return allowed.includes(currency) ? undefined : { kind: 'currency', currency }
}

function quantityProblem(
  { quantity }: LineRequest,
  { product, sku }: AvailabilitySeed,
  { owned }: PurchaseContext,
): LineProblem | undefined {
  const [minimum, maximum] = [sku.minimumQuantity ?? 1, sku.maximumQuantity]
  if (quantity >= minimum && quantity <= maximum) return undefined
  return { kind: 'quantity', minimum, maximum, quantity, owned: owned.seats.get(`${product.id}:${sku.id}`) ?? 0 }
}
