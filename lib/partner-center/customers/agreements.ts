import 'server-only'
import {
  Agreement,
  AgreementRequest,
  type AgreementType,
  DirectSignStatus,
} from '@/lib/domain/wire/agreements/agreement'
import { AgreementDocument, AgreementMetaData } from '@/lib/domain/wire/agreements/agreement-metadata'
import type { CustomerId } from '@/lib/domain/wire/ids'
import { path, query } from '../http/address'
import type { Answer, Client, WriteOptions } from '../http/client'
import { readAll } from '../http/paging'

/** C15–C19 of partner-center-api.md ch. 4.1. Global cloud only; App+User throughout. */
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
     * POST /v1/customers/{customer-id}/agreements → 201 Agreement; 400 or 409 with 600061 when this very person's
     * consent is on record already, which is as good. Admin or sales agents, App+User. ch. 4.9 /
     * …/confirm-customer-consent-customer-agreement. Throws ZodError for a bad request.
     */
    confirm(
      customerId: CustomerId,
      agreement: AgreementRequest,
      { requestId, signal }: WriteOptions,
    ): Promise<Answer<Agreement>> {
      const options = { requestId, signal, body: AgreementRequest.parse(agreement) }
      return client.write('POST', Agreement, path`/v1/customers/${customerId}/agreements`, options)
    },

    /**
     * GET /v1/agreements?agreementType= → 200 Collection of AgreementMetaData: the texts there are, with the template id
     * that a confirmation names. App+User. ch. 4.9 / …/get-customer-agreement-metadata
     */
    metadata(agreementType: AgreementType): Promise<AgreementMetaData[]> {
      return readAll(client, AgreementMetaData, `/v1/agreements${query({ agreementType })}`)
    },

    /**
     * GET /v1/agreementtemplates/{template-id}/document?language=&country= → 200 AgreementDocument, whose links live for
     * five minutes. Template id and country in exactly this case; `US` and `en-US` when left out.
     * App+User. ch. 4.9 / …/download-customer-agreement-template
     */
    document(
      templateId: string,
      { language, country }: { language?: string; country?: string } = {},
    ): Promise<AgreementDocument> {
      const address = path`/v1/agreementtemplates/${templateId}/document`
      return client.read(AgreementDocument, `${address}${query({ language, country })}`)
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
