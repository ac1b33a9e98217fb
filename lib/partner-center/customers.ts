import 'server-only'
import { Customer } from '@/lib/domain/wire/customers/customer'
import { Qualifications } from '@/lib/domain/wire/customers/qualification'
import { ValidationStatus } from '@/lib/domain/wire/customers/validation-status'
import type { CustomerId } from '@/lib/domain/wire/ids'
import { path, query } from './http/address'
import type { Client, ReadOptions } from './http/client'
import { PartnerCenterError } from './http/errors'
import { readPages } from './http/paging'

/** Customers can be searched by the beginning of a name or a domain only; case is ignored. ch. 3.6, 4.3. */
export type CustomerFilter = { field: 'CompanyName' | 'Domain'; startsWith: string }

export type CustomerPages = { size?: number; filter?: CustomerFilter } & Pick<ReadOptions, 'signal'>

/** Microsoft's page limit; larger sizes are silently cut to it. ch. 3.5. */
const MAX_PAGE_SIZE = 500

/** C1, C2, C8, C11 of partner-center-api.md ch. 4.1. */
export function customers(client: Client) {
  /**
   * GET /v1/customers?size=&filter= → 200 Collection of short customers, then `links.next` until the end.
   * App-only or App+User. ch. 4.3 / learn.microsoft.com …/get-a-list-of-customers
   */
  function pages({ size = MAX_PAGE_SIZE, filter, signal }: CustomerPages = {}): AsyncGenerator<Customer[]> {
    const parameters = { size, filter: filter && JSON.stringify(toFieldFilter(filter)) }
    return readPages(client, Customer, `/v1/customers${query(parameters)}`, { signal })
  }

  return {
    pages,

    /** The first page of the same call. */
    async list(options: CustomerPages = {}): Promise<Customer[]> {
      const first = await pages(options).next()
      return first.done ? [] : first.value
    },

    /** GET /v1/customers/{customer-id} → 200 Customer. App-only or App+User. ch. 4.2 / …/get-a-customer-by-id */
    get(customerId: CustomerId): Promise<Customer> {
      return client.read(Customer, path`/v1/customers/${customerId}`)
    },

    /**
     * GET /v1/customers/{customer-id}/qualifications → 200, a bare array.
     * App-only or App+User. ch. 4.4 / …/get-customer-qualification-asynchronous
     */
    qualifications(customerId: CustomerId): Promise<Qualifications> {
      return client.read(Qualifications, path`/v1/customers/${customerId}/qualifications`)
    },

    /**
     * GET /v1/customers/{customer-id}/validationStatus?type=account → 200 ValidationStatus; 404/600074 means that
     * Microsoft keeps none, which blocks nothing: undefined. App+User. ch. 4.5 / …/retrieve-validation-status
     */
    async findValidationStatus(customerId: CustomerId): Promise<ValidationStatus | undefined> {
      try {
        return await client.read(ValidationStatus, path`/v1/customers/${customerId}/validationStatus?type=account`)
      } catch (error) {
        if (error instanceof PartnerCenterError && error.status === 404 && error.code === '600074') return undefined
        throw error
      }
    },
  }
}

function toFieldFilter({ field, startsWith }: CustomerFilter) {
  return { Field: field, Value: startsWith, Operator: 'starts_with' }
}
