import 'server-only'
import { AuditRecord } from '@/lib/domain/wire/audit/audit-record'
import { query } from '../http/address'
import type { Client, ReadOptions } from '../http/client'
import { fieldFilter } from '../http/field-filter'
import { readPages } from '../http/paging'

/** By a part of the customer's name, by customer, or by kind of resource (`order`, `subscription`, …). ch. 3.6. */
export type AuditFilter = { companyName: string } | { customerId: string } | { resourceType: string }

/**
 * `from`, `to`: whole days in UTC, both included; `YYYY-MM-DD` or a Date. Thirty days back when left out; what is older
 * than ninety days is refused. `size`: records on a page.
 */
export type AuditQuery = { from?: Date | string; to?: Date | string; filter?: AuditFilter; size?: number } & Pick<
  ReadOptions,
  'signal'
>

/** partner-center-api.md ch. 9.1. Not in 21Vianet's cloud. */
export function auditRecords(client: Client) {
  /**
   * GET /v1/auditrecords?startDate=&endDate=&size=&filter= → 200 Collection of AuditRecord, then `links.next` until the
   * end; 400 for days longer ago than ninety. App-only or App+User. ch. 9.1 /
   * learn.microsoft.com …/get-a-record-of-partner-center-activity-by-user
   */
  function pages({ from, to, filter, size, signal }: AuditQuery = {}): AsyncGenerator<AuditRecord[]> {
    const parameters = { startDate: toDay(from), endDate: toDay(to), size, filter: filter && toFilter(filter) }
    return readPages(client, AuditRecord, `/v1/auditrecords${query(parameters)}`, { signal })
  }

  return {
    pages,

    /** Every record of the same call, one by one. */
    async *list(options: AuditQuery = {}): AsyncGenerator<AuditRecord> {
      for await (const page of pages(options)) yield* page
    },
  }
}

function toDay(moment: Date | string | undefined): string | undefined {
  return moment instanceof Date ? moment.toISOString().slice(0, 10) : moment
}

function toFilter(filter: AuditFilter): string {
  if ('companyName' in filter) return fieldFilter('CompanyName', 'substring', filter.companyName)
  if ('customerId' in filter) return fieldFilter('CustomerId', 'equals', filter.customerId)
  return fieldFilter('ResourceType', 'equals', filter.resourceType)
}
