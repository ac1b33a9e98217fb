import { Refusal } from '../../http/route.ts'
import { parseFilter } from '../wire/field-filter.ts'
import { readQuery } from '../wire/read-query.ts'
import { foldCase } from '../wire/wire-words.ts'
import type { AuditRecord } from './audit-record.ts'

/**
 * Reads `filter` of the audit records: `substring` of CompanyName, or `equals` of CustomerId or ResourceType; the value's
 * case does not count (ch. 3.6). Throws 400/2000 for another field or operator.
 */
export function auditFilter(query: URLSearchParams): (record: AuditRecord) => boolean {
  const filter = readQuery(query, 'filter')
  if (filter === undefined) return () => true
  const { field, value, operator } = parseFilter(filter)
  const wanted = value.toLowerCase()
  switch (`${foldCase(field)} ${foldCase(operator)}`) {
    case 'companyname substring':
      return ({ customerName }) => customerName?.toLowerCase().includes(wanted) ?? false
    case 'customerid equals':
      return ({ customerId }) => customerId?.toLowerCase() === wanted
    case 'resourcetype equals':
      return ({ resourceType }) => foldCase(resourceType) === foldCase(value)
    default:
      throw new Refusal(400, 2000, `Bad input: the filter ${field} ${operator} is not supported.`)
  }
}
