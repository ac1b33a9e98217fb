import 'server-only'
import type { MpnId } from '@/lib/domain/wire/ids'
import { AgreementStatus } from '@/lib/domain/wire/partners/agreement-status'
import { query } from '../http/address'
import type { Client, ReadOptions } from '../http/client'

/** C26 of partner-center-api.md ch. 4.1. */
export function compliance(client: Client) {
  return {
    /**
     * GET /v1/compliance/csp/agreementstatus?mpnId= → 200 {isAgreementSigned}. What is wrong with an id is told by
     * 400 and its code: 2200 unknown, 2201 other region, 2203 not signed, 2204 no reseller account.
     * App+User. ch. 4.8 / learn.microsoft.com …/verify-indirect-reseller-mpa-status
     */
    agreementStatus(mpnId: MpnId, { signal }: Pick<ReadOptions, 'signal'> = {}): Promise<AgreementStatus> {
      return client.read(AgreementStatus, `/v1/compliance/csp/agreementstatus${query({ mpnId })}`, { signal })
    },

    /**
     * GET /v1/compliance/csp/agreementstatus?tenantId= → as above, by the reseller's tenant id: 2205 unknown, 2206 not
     * signed. The service refuses both ids at once (2000). App+User. ch. 4.8 / as above
     */
    agreementStatusOfTenant(tenantId: string, { signal }: Pick<ReadOptions, 'signal'> = {}): Promise<AgreementStatus> {
      return client.read(AgreementStatus, `/v1/compliance/csp/agreementstatus${query({ tenantId })}`, { signal })
    },
  }
}
