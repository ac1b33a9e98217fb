import { z } from 'zod'
import type { Table } from '../../tables.ts'

/** One change that somebody made (ch. 9.1). Values are resources as the API showed them, before and after. */
export const AuditRecord = z.object({
  id: z.guid(),
  operationDate: z.string(),
  operationType: z.string(),
  operationStatus: z.enum(['succeeded', 'failed', 'progress']),
  resourceType: z.string(),
  customerId: z.string().optional(),
  customerName: z.string().optional(),
  userPrincipalName: z.string().optional(),
  applicationId: z.string(),
  originalCorrelationId: z.string(),
  resourceOldValue: z.unknown().optional(),
  resourceNewValue: z.unknown().optional(),
  customizedData: z.array(z.object({ key: z.string(), value: z.string() })),
})
export type AuditRecord = z.infer<typeof AuditRecord>

export const auditRecords: Table<AuditRecord> = { name: 'auditRecords', row: AuditRecord }
