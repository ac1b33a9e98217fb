import { z } from 'zod'
import { Refusal } from '../../http/route.ts'
import type { Customer } from '../../seed/customer.ts'
import { foldCase } from '../wire-words.ts'

const Filter = z.object({ field: z.string(), value: z.string(), operator: z.string() })

/**
 * Reads the query parameter `filter` of the customers list (ch. 3.6, 4.3): `starts_with` on CompanyName, Domain,
 * IndirectReseller or IndirectCloudSolutionProvider, the value's case ignored. Throws 400/2000 for anything else.
 */
export function customerFilter(filter: string, providerTenantId: string): (customer: Customer) => boolean {
  const { field, value, operator } = parse(filter)
  if (foldCase(operator) !== 'startswith') throw unsupported(`operator ${operator}`)
  const start = value.toLowerCase()
  const begins = (text: string): boolean => text.toLowerCase().startsWith(start)
  switch (foldCase(field)) {
    case 'companyname':
      return (customer) => begins(customer.companyName)
    case 'domain':
      return (customer) => begins(customer.domain)
    case 'indirectreseller':
      return (customer) => customer.resellers.some(begins)
    case 'indirectcloudsolutionprovider':
      return () => begins(providerTenantId)
    default:
      throw unsupported(`field ${field}`)
  }
}

function unsupported(what: string): Refusal {
  return new Refusal(400, 2000, `Bad input: the filter's ${what} is not supported.`)
}

function parse(filter: string): z.infer<typeof Filter> {
  let json: unknown
  try {
    json = JSON.parse(filter)
  } catch (cause) {
    throw new Refusal(
      400,
      2000,
      `Bad input: the filter is not JSON (${cause instanceof Error ? cause.name : 'error'}).`,
    )
  }
  const folded = Object.fromEntries(Object.entries(json ?? {}).map(([key, value]) => [key.toLowerCase(), value]))
  const parsed = Filter.safeParse(folded)
  if (!parsed.success) throw new Refusal(400, 2000, 'Bad input: a filter needs Field, Value and Operator.')
  return parsed.data
}
