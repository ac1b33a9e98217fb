import { AuditRecord } from '@/lib/domain/wire/audit/audit-record'
import { Collection } from '@/lib/domain/wire/collection'
import type { Operation } from '../operation'

/** partner-center-api.md ch. 9.1. */
export const auditOperations: Operation[] = [
  { name: 'auditRecords.list', wire: 'GET /v1/auditrecords', response: Collection(AuditRecord) },
]
