import 'server-only'
import type { CustomerId } from '@/lib/domain/wire/ids'
import { PartnerRelationship, type RelationshipType } from '@/lib/domain/wire/partners/partner-relationship'
import { RelationshipRequest } from '@/lib/domain/wire/partners/relationship-request'
import { path, query } from '../http/address'
import type { Client } from '../http/client'
import { fieldFilter } from '../http/field-filter'
import { readAll } from '../http/paging'

/** Partners whose name contains a text, or begins with it. ch. 3.6. */
export type RelationshipFilter = { name: string; operator: 'substring' | 'starts_with' }

/** C12–C14 of partner-center-api.md ch. 4.1. */
export function relationships(client: Client) {
  return {
    /**
     * GET /v1/relationships?relationship_type=&filter= → 200 Collection of PartnerRelationship. A provider finds its
     * resellers under `IsIndirectCloudSolutionProviderOf`, a reseller its providers under `IsIndirectResellerOf`.
     * App+User. ch. 4.6 / learn.microsoft.com …/retrieve-a-list-of-indirect-resellers
     */
    list(relationshipType: RelationshipType, filter?: RelationshipFilter): Promise<PartnerRelationship[]> {
      const parameters = {
        relationship_type: relationshipType,
        filter: filter && fieldFilter('Name', filter.operator, filter.name),
      }
      return readAll(client, PartnerRelationship, `/v1/relationships${query(parameters)}`)
    },

    /**
     * GET /v1/customers/{customer-id}/relationships → 200 Collection of PartnerRelationship: the resellers of a customer.
     * App+User. ch. 4.6 / …/get-indirect-resellers-of-a-customer
     */
    ofCustomer(customerId: CustomerId): Promise<PartnerRelationship[]> {
      return readAll(client, PartnerRelationship, path`/v1/customers/${customerId}/relationships`)
    },

    /**
     * GET /v1/customers/relationshiprequests → 200 RelationshipRequest: the link that makes whoever opens it, and is an
     * administrator, our customer. Not in the US Government's cloud. App+User. ch. 4.6 / …/request-reseller-relationship
     */
    request(): Promise<RelationshipRequest> {
      return client.read(RelationshipRequest, '/v1/customers/relationshiprequests')
    },
  }
}
