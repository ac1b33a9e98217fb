import 'server-only'
import { Agreement, type AgreementType, DirectSignStatus } from '@/lib/domain/wire/customers/agreement'
import type { CustomerId } from '@/lib/domain/wire/ids'
import { path, query } from './http/address'
import type { Client } from './http/client'
import { readAll } from './http/paging'

/** C15, C19 of partner-center-api.md ch. 4.1. */
export function agreements(client: Client) {
  return {
    /**
     * GET /v1/customers/{customer-id}/agreements?agreementType= → 200 collection of Agreement. The type is always sent:
     * without it Microsoft answers for the older cloud agreement.
     * App+User. ch. 4.9 / learn.microsoft.com …/get-confirmation-of-customer-agreement
     */
    list(customerId: CustomerId, agreementType: AgreementType): Promise<Agreement[]> {
      return readAll(client, Agreement, `${path`/v1/customers/${customerId}/agreements`}${query({ agreementType })}`)
    },

    /**
     * GET /v1/customers/{customer-id}/directSignedMicrosoftCustomerAgreementStatus → 200 {isSigned}.
     * App+User. ch. 4.9 / …/get-direct-sign-status-of-customer-agreement
     */
    directSignStatus(customerId: CustomerId): Promise<DirectSignStatus> {
      return client.read(
        DirectSignStatus,
        path`/v1/customers/${customerId}/directSignedMicrosoftCustomerAgreementStatus`,
      )
    },
  }
}
