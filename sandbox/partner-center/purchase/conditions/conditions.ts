import type { AvailabilitySeed } from '../../../seed/catalog/availabilities.ts'
import type { SkuSeed } from '../../../seed/catalog/product-seed.ts'
import { isReservation } from '../../catalog/sku-resource.ts'
import type { LineProblem, LineRequest } from '../line/line-request.ts'
import { type PurchaseContext, seatsOf } from '../purchase-context.ts'
import { azureProblem, savingsPlanProblem } from './azure-scope.ts'
import { endDateProblem } from './end-date.ts'

/** Subscriptions of a customer, and seats of a subscription, in an integration sandbox (ch. 10 #26). */
const SANDBOX_SUBSCRIPTIONS = 5
export const SANDBOX_SEATS = 25

/** What of a line depends on more than the line and its availability. */
export function conditionsProblem(
  line: LineRequest,
  availability: AvailabilitySeed,
  context: PurchaseContext,
): LineProblem | undefined {
  const { product, sku } = availability
  if (context.isDirectPartner && line.namesResellers) return { kind: 'participants' }
  if (sku.trigger === 'quota') return { kind: 'quota' }
  if (sku.trigger === 'no-inventory') return { kind: 'inventory' }
  const { owned, now } = context
  return (
    sandboxProblem(line, availability, context) ??
    addOnProblem(line, sku, context) ??
    (isReservation(product) ? azureProblem(line, availability, owned, now) : undefined) ??
    (product.kind === 'savings-plan' ? savingsPlanProblem(line, owned) : undefined) ??
    endDateProblem(line, availability, owned, now)
  )
}

function sandboxProblem(
  { quantity }: LineRequest,
  { product }: AvailabilitySeed,
  { isIntegrationSandbox, owned, besides }: PurchaseContext,
): LineProblem | undefined {
  if (!isIntegrationSandbox) return undefined
  if (product.kind === 'savings-plan') return { kind: 'not-in-sandbox' }
  const living = [...owned.subscriptions.values()].filter(({ status }) => status !== 'deleted').length
  if (living + owned.underWay + besides.length > SANDBOX_SUBSCRIPTIONS) {
    return { kind: 'sandbox-limit', limit: `${SANDBOX_SUBSCRIPTIONS} subscriptions per customer` }
  }
  return product.kind === 'license' && quantity > SANDBOX_SEATS
    ? { kind: 'sandbox-limit', limit: `${SANDBOX_SEATS} seats per subscription` }
    : undefined
}

/** An add-on needs one of its plans, owned or in the same purchase; some need seats in proportion to them (ch. 8.10). */
function addOnProblem({ quantity }: LineRequest, sku: SkuSeed, context: PurchaseContext): LineProblem | undefined {
  const { prerequisiteSkus: bases, addOnSeats } = sku
  if (bases === undefined) return undefined
  const seats = seatsOf(context, bases)
  const has = bases.some((plan) => context.owned.seats.has(plan) || context.besides.some((line) => line.plan === plan))
  if (!has) return { kind: 'base-missing', bases }
  if (addOnSeats?.atMostBase && quantity > seats) return { kind: 'base-seats', seats }
  const minimum = Math.ceil((seats * (addOnSeats?.minimumPercentOfBase ?? 0)) / 100)
  return quantity < minimum ? { kind: 'add-on-minimum', minimum } : undefined
}
