import { z } from 'zod'
import { withCamelCaseKeys } from '../camel-case'
import { Attributes } from '../link'
import { Instant, listOf, maybe, Text } from '../scalars'

/** One thing that somebody, or an application, did in the partner's name. partner-center-api.md ch. 9.1. */
export const AuditRecord = z.looseObject({
  id: maybe(z.string()),
  partnerId: maybe(z.string()),
  customerId: maybe(z.string()),
  customerName: maybe(z.string()),
  userPrincipalName: maybe(z.string()),
  applicationId: maybe(z.string()),
  /** `customer`, `order`, `subscription`, `agreement`, …: read open, the list grows. */
  resourceType: maybe(z.string()),
  /** JSON inside a text, in PascalCase: see `readResourceValue`. */
  resourceOldValue: maybe(z.string()),
  resourceNewValue: maybe(z.string()),
  /** `create_order`, `update_subscription`, …: read open, the list grows. */
  operationType: maybe(z.string()),
  /** The `MS-CorrelationId` of the call that did it: how an order is found again after a timeout. */
  originalCorrelationId: maybe(z.string()),
  operationDate: Instant,
  /** `succeeded`, `failed`, or `progress`: not done yet. */
  operationStatus: maybe(z.string()),
  customizedData: listOf(z.looseObject({ key: z.string(), value: maybe(Text) })),
  attributes: maybe(Attributes),
})
export type AuditRecord = z.infer<typeof AuditRecord>

/**
 * Takes `resourceOldValue` or `resourceNewValue`; returns the resource in camelCase. Undefined for what is absent, and
 * for a text that is no JSON: a record is worth reading without it.
 */
export function readResourceValue(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return withCamelCaseKeys(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Takes a record and a key such as `OrderId` or `Quantity-0`; returns its value, whatever the case of the key. */
export function customizedValue(
  { customizedData }: Pick<AuditRecord, 'customizedData'>,
  key: string,
): string | undefined {
  return customizedData.find((one) => one.key.toLowerCase() === key.toLowerCase())?.value
}
