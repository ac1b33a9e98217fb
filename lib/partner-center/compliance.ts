import 'server-only'
import { AgreementStatus } from '@/lib/domain/wire/customers/agreement'
import type { MpnId } from '@/lib/domain/wire/ids'
import { query } from './http/address'
import type { Client } from './http/client'

/** C26 of partner-center-api.md ch. 4.1. */
export function compliance(client: Client) {
  return {
    /**
     * GET /v1/compliance/csp/agreementstatus?mpnId= → 200 {isAgreementSigned}. What is wrong with an id is told by
     * 400 and its code: 2200 unknown, 2201 other region, 2203 not signed, 2204 no reseller account.
     * App+User. ch. 4.8 / learn.microsoft.com …/verify-indirect-reseller-mpa-status
     */
    agreementStatus(mpnId: MpnId): Promise<AgreementStatus> {
      return client.read(AgreementStatus, `/v1/compliance/csp/agreementstatus${query({ mpnId })}`)
    },
  }
}
