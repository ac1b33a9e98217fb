import { Refusal } from '../../http/route.ts'
import type { CustomerSummary } from '../../seed/customer.ts'
import type { World } from '../../world.ts'
import { parseFilter } from '../field-filter.ts'
import { foldCase } from '../wire-words.ts'

/**
 * Reads the query parameter `filter` of the customers list (ch. 3.6, 4.3): `starts_with` on CompanyName, Domain,
 * IndirectReseller or IndirectCloudSolutionProvider, the value's case ignored. Throws 400/2000 for anything else.
 */
export function customerFilter(filter: string, world: World): (customer: CustomerSummary) => boolean {
  const { field, value, operator } = parseFilter(filter)
  if (foldCase(operator) !== 'startswith') throw unsupported(`operator ${operator}`)
  const start = value.toLowerCase()
  const begins = (text: string): boolean => text.toLowerCase().startsWith(start)
  switch (foldCase(field)) {
    case 'companyname':
      return (customer) => begins(customer.companyName)
    case 'domain':
      return (customer) => begins(customer.domain)
    case 'indirectreseller':
      return ({ id }) => world.findCustomer(id)?.resellers.some(begins) ?? false
    case 'indirectcloudsolutionprovider':
      return () => begins(world.tenantId)
    default:
      throw unsupported(`field ${field}`)
  }
}

function unsupported(what: string): Refusal {
  return new Refusal(400, 2000, `Bad input: the filter's ${what} is not supported.`)
}
