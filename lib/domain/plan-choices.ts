import type { PlanChoice } from './order-draft'
import type { Availability, Term } from './wire/catalog/availability'
import type { Sku } from './wire/catalog/sku'
import { sameEnum } from './wire/enums'
import { normalizeBillingCycle } from './wire/orders/purchase'

/** An offer of a plan together with the availability that carries it now, and its term where it has one. */
type Offer = { choice: PlanChoice; availability: Availability; term: Term | undefined }

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
  return offers.sort((a, b) => compareChoices(a.choice, b.choice))
}

/** Sorts commercial offers first, then by the shortest term, then by how often it is billed. */
export function compareChoices(a: PlanChoice, b: PlanChoice): number {
  const segment = Number(a.segment !== 'commercial') - Number(b.segment !== 'commercial')
  const term = TERM_ORDER.indexOf(a.termDuration) - TERM_ORDER.indexOf(b.termDuration)
  return segment || term || CYCLE_ORDER.indexOf(a.billingCycle) - CYCLE_ORDER.indexOf(b.billingCycle)
}

/** Whether two choices of a plan are the same offer. */
export function isSameChoice(a: PlanChoice, b: PlanChoice): boolean {
  return sameEnum(a.segment, b.segment) && a.termDuration === b.termDuration && sameEnum(a.billingCycle, b.billingCycle)
}

/** The availability that carries this choice now; undefined when it is no longer offered. */
export function findOffer(
  sku: Sku,
  availabilities: readonly Availability[],
  choice: PlanChoice,
): Availability | undefined {
  return listOffers(sku, availabilities).find((offer) => isSameChoice(offer.choice, choice))?.availability
}

function offersOf(sku: Sku, availability: Availability): Offer[] {
  const segment = availability.segment?.toLowerCase() ?? 'commercial'
  const terms = availability.terms.length > 0 ? availability.terms : [undefined]
  return terms.flatMap((term) => {
    const cycles = term?.billingCycle ? [term.billingCycle] : sku.supportedBillingCycles
    return cycles.map((cycle) => ({
      choice: { segment, termDuration: term?.duration ?? '', billingCycle: normalizeBillingCycle(cycle) },
      availability,
      term,
    }))
  })
}
