import 'server-only'
import { z } from 'zod'
import { CustomerBillingProfile, CustomerBillingProfileRequest } from '@/lib/domain/wire/customers/billing-profile'
import { CustomerCompanyProfile } from '@/lib/domain/wire/customers/company-profile'
import { Customer, FormerCustomer } from '@/lib/domain/wire/customers/customer'
import { CustomerRequest, type EndRelationshipRequest } from '@/lib/domain/wire/customers/customer-request'
import { CustomDomains, type Organization, Organizations } from '@/lib/domain/wire/customers/organization'
import { ValidationStatus } from '@/lib/domain/wire/customers/validation-status'
import { VerifiedDomain, VerifiedDomainRequest } from '@/lib/domain/wire/customers/verified-domain'
import type { CustomerId } from '@/lib/domain/wire/ids'
import { path, query } from '../http/address'
import type { Answer, Client, ReadOptions, WriteOptions } from '../http/client'
import { PartnerCenterError } from '../http/errors'
import { fieldFilter } from '../http/field-filter'
import { readPages } from '../http/paging'

/**
 * Customers are searched by the beginning of a name or a domain; case is ignored. The other two take a partner's whole
 * tenant id: a reseller's customers (App+User), or those of a provider. ch. 3.6, 4.3.
 */
export type CustomerFilter = {
  field: 'CompanyName' | 'Domain' | 'IndirectReseller' | 'IndirectCloudSolutionProvider'
  startsWith: string
}

/** `size`: customers on a page, at most 500. */
export type CustomerPages = { size?: number; filter?: CustomerFilter } & Pick<ReadOptions, 'signal'>

/** Microsoft's page limit; larger sizes are silently cut to it. ch. 3.5. */
const MAX_PAGE_SIZE = 500

const ENDED: EndRelationshipRequest = { relationshipToPartner: 'none', attributes: { objectType: 'Customer' } }

/** C1–C7, C11, C27–C29 of partner-center-api.md ch. 4.1. */
export function customers(client: Client) {
  /**
   * GET /v1/customers?size=&filter= → 200 Collection of short customers, then `links.next` until the end; 400/2000 for
   * a filter it does not know. App-only or App+User. ch. 4.3 / learn.microsoft.com …/get-a-list-of-customers
   */
  function pages({ size = MAX_PAGE_SIZE, filter, signal }: CustomerPages = {}): AsyncGenerator<Customer[]> {
    const parameters = { size, filter: filter && fieldFilter(filter.field, 'starts_with', filter.startsWith) }
    return readPages(client, Customer, `/v1/customers${query(parameters)}`, { signal })
  }

  return {
    pages,

    /** The first page of the same call. */
    async list(options: CustomerPages = {}): Promise<Customer[]> {
      const first = await pages(options).next()
      return first.done ? [] : first.value
    },

    /**
     * GET /v1/customers/{customer-id} → 200 Customer; 403/20002 or 404/60003 for no customer of ours.
     * App-only or App+User. ch. 4.2 / …/get-a-customer-by-id
     */
    get(customerId: CustomerId): Promise<Customer> {
      return client.read(Customer, path`/v1/customers/${customerId}`)
    },

    /**
     * POST /v1/customers → 201 Customer with `userCredentials`, which are never told again; the same request id is
     * answered the same. 400/600049–600051 for what the country wants besides, 400/27100 for a domain somebody has.
     * App-only or App+User; App+User with `associatedPartnerId`. ch. 4.2 / …/create-a-customer. Throws ZodError for a
     * bad request.
     */
    create(customer: CustomerRequest, { requestId, signal }: WriteOptions): Promise<Answer<Customer>> {
      const body = CustomerRequest.parse(customer)
      return client.write('POST', Customer, '/v1/customers', { requestId, signal, body })
    },

    /**
     * PATCH /v1/customers/{customer-id} `{relationshipToPartner: none}` → 200, next to nothing. Refused while the
     * customer has active subscriptions. App+User. ch. 4.6 / …/remove-a-reseller-relationship-with-a-customer
     */
    endRelationship(customerId: CustomerId, { requestId, signal }: WriteOptions): Promise<Answer<FormerCustomer>> {
      const options = { requestId, signal, body: ENDED }
      return client.write('PATCH', FormerCustomer, path`/v1/customers/${customerId}`, options)
    },

    /**
     * DELETE /v1/customers/{customer-id} → 204. Integration sandbox only, and not before its reservations and software
     * are cancelled. App-only or App+User. ch. 4.2 / …/delete-a-customer-account-from-the-integration-sandbox
     */
    delete(customerId: CustomerId, { requestId, signal }: WriteOptions): Promise<Answer<undefined>> {
      return client.write('DELETE', z.undefined(), path`/v1/customers/${customerId}`, { requestId, signal })
    },

    /** GET /v1/customers/{customer-id}/profiles/company → 200. App+User. ch. 4.2 / …/get-a-customer-s-company-profile */
    companyProfile(customerId: CustomerId): Promise<CustomerCompanyProfile> {
      return client.read(CustomerCompanyProfile, path`/v1/customers/${customerId}/profiles/company`)
    },

    /**
     * GET /v1/customers/{customer-id}/profiles/billing → 200, with an etag.
     * App-only or App+User. ch. 4.2 / …/get-all-of-a-customer-s-billing-profiles
     */
    billingProfile(customerId: CustomerId): Promise<CustomerBillingProfile> {
      return client.read(CustomerBillingProfile, path`/v1/customers/${customerId}/profiles/billing`)
    },

    /**
     * PUT /v1/customers/{customer-id}/profiles/billing, If-Match → 200. Replaces the whole profile; `etag` is the one it
     * was read with: 400/2055 or 412 when somebody was faster. App-only or App+User. ch. 3.4 /
     * …/update-a-customer-s-billing-profile. Throws ZodError for a bad request.
     */
    updateBillingProfile(
      customerId: CustomerId,
      profile: CustomerBillingProfileRequest,
      { requestId, signal, etag }: WriteOptions & { etag: string },
    ): Promise<Answer<CustomerBillingProfile>> {
      const body = { ...CustomerBillingProfileRequest.parse(profile), attributes: { ...profile.attributes, etag } }
      const options = { requestId, signal, body, ifMatch: etag }
      return client.write('PUT', CustomerBillingProfile, path`/v1/customers/${customerId}/profiles/billing`, options)
    },

    /**
     * GET /v1/customers/{customer-id}/organization → 200, a bare array: what the company profile withholds.
     * App-only or App+User, with a GDAP role in the customer's tenant. ch. 4.1 C27 / …/get-customer-organization
     */
    organization(customerId: CustomerId): Promise<Organization[]> {
      return client.read(Organizations, path`/v1/customers/${customerId}/organization`)
    },

    /** GET /v1/customers/{customer-id}/customDomains → 200, bare texts. As above. C28 / …/get-customer-custom-domain */
    customDomains(customerId: CustomerId): Promise<string[]> {
      return client.read(CustomDomains, path`/v1/customers/${customerId}/customDomains`)
    },

    /**
     * POST /v1/customers/{customer-id}/verifieddomain → 201 VerifiedDomain. App+User. C29 /
     * …/add-a-verified-domain-for-a-customer. Throws ZodError for a bad request.
     */
    addVerifiedDomain(
      customerId: CustomerId,
      domain: VerifiedDomainRequest,
      { requestId, signal }: WriteOptions,
    ): Promise<Answer<VerifiedDomain>> {
      const options = { requestId, signal, body: VerifiedDomainRequest.parse(domain) }
      return client.write('POST', VerifiedDomain, path`/v1/customers/${customerId}/verifieddomain`, options)
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
