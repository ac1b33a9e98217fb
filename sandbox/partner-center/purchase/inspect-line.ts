import type { AvailabilitySeed } from '../../seed/catalog/availabilities.ts'
import type { Promotion } from '../../seed/catalog/promotions.ts'
import type { Customer } from '../../seed/customer.ts'
import { marketOf } from '../../seed/markets.ts'
import { segmentsOf } from '../catalog/catalog-scope.ts'
import { isReservation } from '../catalog/sku-resource.ts'
import type { Hundredths } from '../money.ts'
import { endDateProblem } from './end-date.ts'
import { findAvailability } from './find-item.ts'
import type { LineProblem, LineRequest } from './line-request.ts'
import { azurePlanOf, type Owned } from './owned.ts'
import { priceLine } from './price-line.ts'
import { promotionFor } from './promotion-for.ts'

/** Currency of the provider, in which it may also buy for customers elsewhere. */
const PROVIDER_CURRENCY = 'EUR'

export type PurchaseContext = {
  customer: Customer
  now: Date
  owned: Owned
  /** `productId:skuId` of every line of the same purchase. */
  skusBesides: readonly string[]
}

/** A line that can be bought, with everything the catalogue says about it. */
export type InspectedLine = {
  availability: AvailabilitySeed
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
  const availability = findAvailability(line.catalogItemId, context.customer.country)
  if ('missing' in availability) return { problem: { kind: 'catalog-item', missing: availability.missing } }
  const billingCycle = line.billingCycle ?? availability.billingCycles[0] ?? 'none'
  const currency = line.currencyCode?.toUpperCase() ?? availability.currency
  const promotion = promotionFor(line, availability, billingCycle, context)
  const problem =
    segmentProblem(availability, context.customer) ??
    attestationProblem(line, availability) ??
    termsProblem(line, availability, billingCycle) ??
    currencyProblem(currency, context.customer) ??
    quantityProblem(line, availability) ??
    conditionsProblem(line, availability, context) ??
    (promotion === 'refused' ? { kind: 'promotion' as const, promotionId: line.promotionId ?? '' } : undefined)
  if (problem !== undefined) return { problem }
  const applied = promotion === 'refused' ? undefined : promotion
  const plan = `${availability.product.id}:${availability.sku.id}`
  context.owned.history.note({ plan, promotion: applied, quantity: line.quantity })
  return {
    availability,
    billingCycle,
    currency,
    promotion: applied,
    pricing: priceLine({ line, availability, billingCycle, currency, promotion: applied, now: context.now }),
  }
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
  // The Azure plan's pages disagree between monthly and one_time; the service takes both.
  const fits = availability.billingCycles.includes(billingCycle) || availability.product.kind === 'azure-plan'
  return fits ? undefined : { kind: 'billing-cycle', billingCycle }
}

function currencyProblem(currency: string, customer: Customer): LineProblem | undefined {
  const allowed = [marketOf(customer.country).currency, PROVIDER_CURRENCY]
  return allowed.includes(currency) ? undefined : { kind: 'currency', currency }
}

function quantityProblem({ quantity }: LineRequest, { sku }: AvailabilitySeed): LineProblem | undefined {
  const [minimum, maximum] = [sku.minimumQuantity ?? 1, sku.maximumQuantity]
  return quantity < minimum || quantity > maximum ? { kind: 'quantity', minimum, maximum, quantity } : undefined
}

function conditionsProblem(
  line: LineRequest,
  availability: AvailabilitySeed,
  { owned, skusBesides, now }: PurchaseContext,
): LineProblem | undefined {
  const { product, sku } = availability
  if (sku.trigger === 'quota') return { kind: 'quota' }
  if (sku.trigger === 'no-inventory') return { kind: 'inventory' }
  if (sku.prerequisiteSkus?.some((base) => skusBesides.includes(base) || owned.seats.has(base)) === false) {
    return { kind: 'base-missing', bases: sku.prerequisiteSkus }
  }
  return (
    (isReservation(product) ? azureProblem(line, owned) : undefined) ?? endDateProblem(line, availability, owned, now)
  )
}

/** A reservation belongs to one of the customer's Azure plans. Keys of the context are compared without case. */
function azureProblem({ provisioningContext = {} }: LineRequest, owned: Owned): LineProblem | undefined {
  const context = new Map(Object.entries(provisioningContext).map(([key, value]) => [key.toLowerCase(), value]))
  const [subscriptionId, scope] = [context.get('subscriptionid'), context.get('scope')?.toLowerCase()]
  if (!subscriptionId || (scope !== 'shared' && scope !== 'single')) return { kind: 'provisioning-context' }
  const plan = azurePlanOf(owned, subscriptionId)
  return typeof plan === 'object' ? undefined : { kind: 'azure-subscription' }
}
