import type { LineProblem } from '../../purchase/line/line-request.ts'
import type { CartLine } from '../stored-cart.ts'

/** The error that a cart writes beside a line (ch. 6.5); codes are integers although documented as names. */
export function lineError(problem: LineProblem): NonNullable<CartLine['error']> {
  switch (problem.kind) {
    case 'currency':
      return error(10000, `The currency ${problem.currency} is not supported in the customer's market.`)
    case 'catalog-item':
      return error(10001, `The catalog item id is not valid: its ${problem.missing} was not found in the market.`)
    case 'quota':
      return error(10002, 'No quota is available for this item.')
    case 'inventory':
      return error(10003, 'No inventory is available for this item.')
    case 'participants':
      return error(10004, 'Participants are not supported for a partner that bills its customers directly.')
    case 'segment':
      return error(10006, `The item is for the segment ${problem.segment}, for which the customer is not qualified.`)
    case 'not-in-sandbox':
      return error(10006, 'The item cannot be purchased in an integration sandbox.')
    case 'unprocessable':
      return error(10006, 'The cart line item cannot be processed.')
    case 'azure-subscription':
      return azureError(problem.reason)
    case 'sandbox-limit':
      return error(10009, `The limit of the integration sandbox is exceeded: ${problem.limit}.`)
    case 'provisioning-context':
      return error(10010, 'The provisioning context needs a scope of shared or single, and what it is scoped to.')
    case 'purchase-commitment':
      return error(10010, 'The item needs a purchase commitment with an amount, its currency and the grain hourly.')
    case 'renews-to':
      return error(10010, `The item cannot renew to a term of ${problem.term}.`)
    case 'attestation':
      return error(10012, 'The attestation of this item has not been accepted.')
    case 'billing-cycle':
      return error(10013, `The billing cycle ${problem.billingCycle} is not supported for this item and term.`)
    case 'promotion':
      return error(10014, `The promotion ${problem.promotionId} does not apply to this line.`)
    case 'quantity':
      return quantityError(problem)
    case 'end-date-product':
      return error(10016, 'A custom term end date is not supported for this item.')
    case 'end-date':
      return error(10017, `The custom term end date ${problem.endDate} is not valid.`)
    case 'base-seats':
      return error(10018, `The add-on may have no more seats than its plans, which have ${problem.seats}.`)
    case 'add-on-minimum':
      return error(10019, `The add-on needs at least ${problem.minimum} seats for the seats of its plans.`)
    case 'term':
      return error(400039, `The availability does not support the term ${problem.term}.`)
    case 'base-missing':
      return error(400041, `The add-on needs one of these plans: ${problem.bases.join(', ')}.`)
    case 'off-sale':
      return error(500600, 'The legacy offer is not eligible for purchase.')
    default:
      return problem satisfies never
  }
}

function error(errorCode: number, errorDescription: string) {
  return { errorCode, errorDescription }
}

function azureError(reason: Extract<LineProblem, { kind: 'azure-subscription' }>['reason']) {
  switch (reason) {
    case 'unknown':
    case 'inactive':
      return error(10007, 'The subscription is not an active Azure subscription of the customer.')
    case 'not-azure':
      return error(10008, 'The subscription is not enabled for reservations.')
    case 'not-registered':
      return error(10011, 'The subscription is not registered for reservations.')
    default:
      return reason satisfies never
  }
}

function quantityError({ quantity, minimum, maximum, owned }: Extract<LineProblem, { kind: 'quantity' }>) {
  if (quantity < minimum) return error(10010, `The quantity ${quantity} is below the minimum of ${minimum}.`)
  return {
    ...error(10015, `The quantity ${quantity} exceeds the ${maximum} seats allowed per subscription.`),
    additionalInformation: { availableQuantity: maximum, purchasedQuantity: owned },
  }
}
