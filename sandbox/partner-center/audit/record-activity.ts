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

/** Writes down what a call changed, for the audit records. Every handler that changes something says so once. */
export function recordActivity({ principal, world, correlationId }: Call, activity: Activity): void {
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
  world.rows(auditRecords).set(record.id, record)
  world.changed()
}
