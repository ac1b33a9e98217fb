import { Refusal } from '../../http/route.ts'
import type { LineProblem } from '../purchase/line/line-request.ts'

const notFoundCodes = { product: 400013, sku: 400018, availability: 400019 } as const

const azureCodes = { unknown: 800021, 'not-azure': 800013, inactive: 800012, 'not-registered': 800030 } as const

/** The refusal of a whole order for what a cart would write beside the line (ch. 3.11, 7.4). */
export function refuseLine(problem: LineProblem, lineNumber: number): Refusal {
  const line = `Line ${lineNumber}: `
  switch (problem.kind) {
    case 'catalog-item':
      return new Refusal(404, notFoundCodes[problem.missing], `${line}the ${problem.missing} was not found.`)
    case 'segment':
      return new Refusal(400, 800086, `${line}the customer is not qualified for the segment ${problem.segment}.`)
    case 'currency':
      return new Refusal(
        400,
        900169,
        `${line}${problem.currency} is neither the partner's nor the customer's currency.`,
      )
    case 'quantity':
      return new Refusal(
        400,
        900275,
        `${line}the quantity ${problem.quantity} is outside ${problem.minimum} to ${problem.maximum}.`,
      )
    case 'off-sale':
      return new Refusal(403, 2091, `${line}the offer is no longer purchasable.`)
    case 'unprocessable':
      return new Refusal(400, 800009, `${line}the item cannot be processed.`)
    case 'not-in-sandbox':
      return new Refusal(403, 900322, `${line}the product cannot be purchased in the sandbox.`)
    case 'sandbox-limit':
      return new Refusal(400, 800018, `${line}the limit of the integration sandbox is exceeded: ${problem.limit}.`)
    case 'participants':
      return new Refusal(400, 800042, `${line}a partner on record is not supported for a direct partner.`)
    case 'attestation':
      return new Refusal(400, 900203, `${line}the catalog item requires the acceptance of its attestation.`)
    case 'quota':
      return new Refusal(400, 800017, `${line}the quantity is not available.`)
    case 'inventory':
      return new Refusal(400, 800010, `${line}no inventory is available.`)
    case 'base-missing':
      return new Refusal(400, 800029, `${line}the add-on needs one of ${problem.bases.join(', ')}.`)
    case 'base-seats':
      return new Refusal(
        400,
        900275,
        `${line}the add-on may have no more than the ${problem.seats} seats of its plans.`,
      )
    case 'add-on-minimum':
      return new Refusal(400, 900275, `${line}the add-on needs at least ${problem.minimum} seats.`)
    case 'azure-subscription':
      return new Refusal(400, azureCodes[problem.reason], `${line}the Azure subscription is ${problem.reason}.`)
    case 'provisioning-context':
      return new Refusal(400, 900312, `${line}the scope of the provisioning context, or what it names, is not valid.`)
    case 'purchase-commitment':
      return new Refusal(400, 800002, `${line}the purchase commitment is missing or not valid.`)
    case 'renews-to':
      return new Refusal(400, 800002, `${line}the item cannot renew to a term of ${problem.term}.`)
    case 'promotion':
      return new Refusal(400, 27007, `${line}the promotion ${problem.promotionId} is not valid.`)
    case 'end-date-product':
    case 'end-date':
      return new Refusal(400, 900242, `${line}the custom term end date is not valid.`)
    case 'term':
      return new Refusal(400, 800002, `${line}the availability does not support the term ${problem.term}.`)
    case 'billing-cycle':
      return new Refusal(400, 800002, `${line}the billing cycle ${problem.billingCycle} is not supported.`)
    default:
      return problem satisfies never
  }
}
