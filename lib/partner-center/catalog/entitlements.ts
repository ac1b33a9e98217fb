import 'server-only'
import { Entitlement, type EntitlementType, ReservationArtifact } from '@/lib/domain/wire/catalog/entitlement'
import type { CustomerId } from '@/lib/domain/wire/ids'
import { path, query } from '../http/address'
import type { Client } from '../http/client'
import { readAll } from '../http/paging'

type ReservationPlace = { groupId: string; lineItemId: string; resourceId: string }

/** What a customer owns of software and reservations. partner-center-api.md ch. 5.10. */
export function entitlements(client: Client) {
  return {
    /**
     * GET /v1/customers/{customer-id}/entitlements?entitlementType=&showExpiry= → 200 Collection of Entitlement.
     * App+User. ch. 5.10 / learn.microsoft.com …/get-a-collection-of-entitlements
     */
    list(
      customerId: CustomerId,
      { type, showExpiry }: { type?: EntitlementType; showExpiry?: boolean } = {},
    ): Promise<Entitlement[]> {
      const parameters = query({ entitlementType: type, showExpiry: showExpiry ? 'true' : undefined })
      return readAll(client, Entitlement, `${path`/v1/customers/${customerId}/entitlements`}${parameters}`)
    },

    /**
     * GET /v1/customers/{customer-id}/artifacts/reservedinstance/groups/{group-id}/lineitems/{line}/resource/{resource-id}
     * → 200 the reservations behind an entitlement; the ids stand in its artifact's link. App+User. ch. 5.10
     */
    reservation(customerId: CustomerId, { groupId, lineItemId, resourceId }: ReservationPlace) {
      const group = path`/v1/customers/${customerId}/artifacts/reservedinstance/groups/${groupId}`
      return client.read(ReservationArtifact, `${group}${path`/lineitems/${lineItemId}/resource/${resourceId}`}`)
    },
  }
}
