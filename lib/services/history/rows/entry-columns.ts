import 'server-only'
import { orderEntries } from '@/lib/db/schema/history'
import type { OrderEntry } from '@/lib/domain/history/order-entry'
import { submissionReference } from '@/lib/domain/order-submission'

/** What a row shows. */
export const entryColumns = {
  id: orderEntries.id,
  source: orderEntries.source,
  number: orderEntries.number,
  customerId: orderEntries.customerId,
  customerName: orderEntries.customerName,
  country: orderEntries.country,
  personName: orderEntries.personName,
  status: orderEntries.status,
  createdAt: orderEntries.createdAt,
  totals: orderEntries.totals,
  lineCount: orderEntries.lineCount,
  firstTitle: orderEntries.firstTitle,
  orderIds: orderEntries.orderIds,
  facets: orderEntries.facets,
  drift: orderEntries.drift,
  revision: orderEntries.revision,
}

type Stored = Pick<typeof orderEntries.$inferSelect, keyof typeof entryColumns>

/** Takes a row as it is stored; returns it as it is shown. */
export function toEntry({ number, customerId, customerName, personName, createdAt, ...row }: Stored): OrderEntry {
  return {
    ...row,
    reference: number === null ? (row.orderIds[0] ?? '') : submissionReference(number),
    customer: { id: customerId, name: customerName },
    personName: personName || null,
    createdAt: createdAt.toISOString(),
  }
}
