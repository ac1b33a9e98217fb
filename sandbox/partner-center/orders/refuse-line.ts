import { Refusal } from '../../http/route.ts'
import type { LineProblem } from '../purchase/line-request.ts'

const notFoundCodes = { product: 400013, sku: 400018, availability: 400019 } as const

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
    case 'attestation':
      return new Refusal(400, 900203, `${line}the catalog item requires the acceptance of its attestation.`)
    case 'quota':
      return new Refusal(400, 800017, `${line}the quantity is not available.`)
    case 'inventory':
      return new Refusal(400, 800010, `${line}no inventory is available.`)
    case 'base-missing':
      return new Refusal(400, 800029, `${line}the add-on needs one of ${problem.bases.join(', ')}.`)
    case 'azure-subscription':
    case 'provisioning-context':
      return new Refusal(400, 800021, `${line}the provisioning context names no valid subscription and scope.`)
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
