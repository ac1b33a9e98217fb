import { randomUUID } from 'node:crypto'
import type { Call } from '../../http/route.ts'
import type { Customer } from '../../seed/customer.ts'
import { type AuditRecord, auditRecords } from './audit-record.ts'

export type Activity = {
  /** e.g. `create_order`, of `resourceType` `order`; the words of ch. 9.1. */
  operationType: string
  resourceType: string
  customer?: Customer
  oldValue?: unknown
  newValue?: unknown
  /** Becomes `customizedData`. */
  data?: Record<string, string>
}

/**
 * Writes down what a call changed, for the audit records. Every handler that changes something says so once. The record's
 * id ends the `AuditUri` of events: `/v1/auditrecords/{id}`.
 */
export function recordActivity({ principal, world, correlationId }: Call, activity: Activity): AuditRecord {
  const { operationType, resourceType, customer, oldValue, newValue, data = {} } = activity
  const record: AuditRecord = {
    id: randomUUID(),
    operationDate: world.now().toISOString(),
    operationType,
    operationStatus: 'succeeded',
    resourceType,
    ...(customer && { customerId: customer.id, customerName: customer.companyName }),
    ...(principal.kind === 'user' && { userPrincipalName: principal.upn }),
    applicationId: principal.appId,
    originalCorrelationId: correlationId,
    resourceOldValue: oldValue,
    resourceNewValue: newValue,
    customizedData: Object.entries(data).map(([key, value]) => ({ key, value })),
  }
  const records = world.rows(auditRecords)
  forgetOld(records, world.now())
  records.set(record.id, record)
  world.changed()
  return record
}

/** Beyond the ninety days that can be asked for (ch. 9.1), and a day of grace. */
const KEPT_MS = 91 * 24 * 60 * 60 * 1000

function forgetOld(records: Map<string, AuditRecord>, now: Date): void {
  for (const [id, { operationDate }] of records) {
    if (now.getTime() - Date.parse(operationDate) < KEPT_MS) return
    records.delete(id)
  }
}
