import 'server-only'
import { PartnerRelationship, type RelationshipType } from '@/lib/domain/wire/customers/partner-relationship'
import type { CustomerId } from '@/lib/domain/wire/ids'
import { path, query } from './http/address'
import type { Client } from './http/client'
import { readAll } from './http/paging'

/** C12, C13 of partner-center-api.md ch. 4.1. */
export function relationships(client: Client) {
  return {
    /**
     * GET /v1/relationships?relationship_type= → 200 Collection of PartnerRelationship. A provider finds its resellers
     * under `IsIndirectCloudSolutionProviderOf`. App+User. ch. 4.6 / learn.microsoft.com …/retrieve-a-list-of-indirect-resellers
     */
    list(relationshipType: RelationshipType): Promise<PartnerRelationship[]> {
      return readAll(client, PartnerRelationship, `/v1/relationships${query({ relationship_type: relationshipType })}`)
    },

    /**
     * GET /v1/customers/{customer-id}/relationships → 200 Collection of PartnerRelationship: the resellers of a customer.
     * App+User. ch. 4.6 / …/get-indirect-resellers-of-a-customer
     */
    ofCustomer(customerId: CustomerId): Promise<PartnerRelationship[]> {
      return readAll(client, PartnerRelationship, path`/v1/customers/${customerId}/relationships`)
    },
  }
}
