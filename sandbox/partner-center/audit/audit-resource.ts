import { longTime } from '../wire/envelope.ts'
import type { AuditRecord } from './audit-record.ts'

/** A record as the API shows it: values are JSON inside a string, with PascalCase names (ch. 9.1). */
export function auditResource(record: AuditRecord, partnerId: string) {
  const { resourceOldValue, resourceNewValue, operationDate, ...rest } = record
  return {
    partnerId,
    ...rest,
    operationDate: longTime(operationDate),
    ...(resourceOldValue === undefined ? {} : { resourceOldValue: writeValue(resourceOldValue) }),
    ...(resourceNewValue === undefined ? {} : { resourceNewValue: writeValue(resourceNewValue) }),
    attributes: { objectType: 'AuditRecord' },
  }
}

function writeValue(value: unknown): string {
  return JSON.stringify(pascalKeys(value))
}

function pascalKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pascalKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key.charAt(0).toUpperCase() + key.slice(1), pascalKeys(member)]),
  )
}
