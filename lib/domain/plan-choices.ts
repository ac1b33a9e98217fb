import type { PlanChoice } from './order-draft'
import type { Availability } from './wire/catalog/availability'
import type { Sku } from './wire/catalog/sku'
import { sameEnum } from './wire/enums'
import { normalizeBillingCycle } from './wire/orders/purchase'

/** An offer of a plan together with the availability that carries it now. */
type Offer = { choice: PlanChoice; availability: Availability }

/** `none` stands last: a trial's cycle is no cycle. */
const TERM_ORDER = ['P1M', 'P1Y', 'P3Y', '']
const CYCLE_ORDER = ['monthly', 'annual', 'triennial', 'biennial', 'one_time', 'none']

/**
 * Every offer of a SKU: one per segment, term and billing cycle of its purchasable availabilities.
 * A term without a billing cycle can be billed by each cycle of the SKU; without terms (Azure plan, perpetual
 * software) the term is empty. partner-center-api.md ch. 5.6, 5.10.
 */
export function listOffers(sku: Sku, availabilities: readonly Availability[]): Offer[] {
  const offers = availabilities
    .filter((availability) => availability.isPurchasable !== false)
    .flatMap((availability) => offersOf(sku, availability))
  const rank = ({ choice }: Offer) =>
    [
      choice.segment === 'commercial' ? 0 : 1,
      TERM_ORDER.indexOf(choice.termDuration),
      CYCLE_ORDER.indexOf(choice.billingCycle),
    ] as const
  return offers.sort((a, b) => {
    const [x, y] = [rank(a), rank(b)]
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2]
  })
}

/** The availability that carries this choice now; undefined when it is no longer offered. */
export function findOffer(
  sku: Sku,
  availabilities: readonly Availability[],
  choice: PlanChoice,
): Availability | undefined {
  return listOffers(sku, availabilities).find(
    (offer) =>
      sameEnum(offer.choice.segment, choice.segment) &&
      offer.choice.termDuration === choice.termDuration &&
      sameEnum(offer.choice.billingCycle, choice.billingCycle),
  )?.availability
}

function offersOf(sku: Sku, availability: Availability): Offer[] {
  const segment = availability.segment?.toLowerCase() ?? 'commercial'
  const terms = availability.terms.length > 0 ? availability.terms : [{ duration: '', billingCycle: undefined }]
  return terms.flatMap((term) => {
    const cycles = term.billingCycle ? [term.billingCycle] : sku.supportedBillingCycles
    return cycles.map((cycle) => ({
      choice: { segment, termDuration: term.duration ?? '', billingCycle: normalizeBillingCycle(cycle) },
      availability,
    }))
  })
}
