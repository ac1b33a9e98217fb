import { type Call, Refusal } from '../../http/route.ts'
import { parseFilter } from '../wire/field-filter.ts'
import { readQuery } from '../wire/read-query.ts'
import { foldCase } from '../wire/wire-words.ts'
import { customerIndex } from './customer-index.ts'

/**
 * Positions of the customers that the query parameter `filter` asks for (ch. 3.6, 4.3): `starts_with` on CompanyName,
 * Domain, IndirectReseller or IndirectCloudSolutionProvider, the value's case ignored. Throws 400/2000 for anything else.
 */
export function matchingCustomers({ query, world }: Pick<Call, 'query' | 'world'>): readonly number[] {
  const index = customerIndex(world)
  const filter = readQuery(query, 'filter')
  if (filter === undefined) return index.all()
  const { field, value, operator } = parseFilter(filter)
  if (foldCase(operator) !== 'startswith') throw unsupported(`operator ${operator}`)
  const start = value.trim()
  switch (foldCase(field)) {
    case 'companyname':
      return index.startingWith('companyName', start)
    case 'domain':
      return index.startingWith('domain', start)
    case 'indirectreseller':
      return index.startingWith('reseller', start)
    case 'indirectcloudsolutionprovider':
      return world.tenantId.startsWith(start.toLowerCase()) ? index.all() : []
    default:
      throw unsupported(`field ${field}`)
  }
}

function unsupported(what: string): Refusal {
  return new Refusal(400, 2000, `Bad input: the filter's ${what} is not supported.`)
}
