import 'server-only'
import { Qualification, QualificationRequest, Qualifications } from '@/lib/domain/wire/customers/qualification'
import { type ValidationCode, ValidationCodes } from '@/lib/domain/wire/customers/validation-code'
import type { CustomerId } from '@/lib/domain/wire/ids'
import { path } from '../http/address'
import type { Answer, Client, WriteOptions } from '../http/client'

/** C8, C10 of partner-center-api.md ch. 4.1: which segments of the catalogue a customer may buy from. */
export function qualifications(client: Client) {
  return {
    /**
     * GET /v1/customers/{customer-id}/qualifications → 200, a bare array; empty for a commercial customer.
     * App-only or App+User. ch. 4.4 / learn.microsoft.com …/get-customer-qualification-asynchronous
     */
    list(customerId: CustomerId): Promise<Qualification[]> {
      return client.read(Qualifications, path`/v1/customers/${customerId}/qualifications`)
    },

    /**
     * POST /v1/customers/{customer-id}/qualifications → 201 Qualification; `Education` is `InReview` first.
     * App+User. ch. 4.4 / …/update-customer-qualification-asynchronous. Throws ZodError for a bad request.
     */
    create(
      customerId: CustomerId,
      qualification: QualificationRequest,
      { requestId, signal }: WriteOptions,
    ): Promise<Answer<Qualification>> {
      const options = { requestId, signal, body: QualificationRequest.parse(qualification) }
      return client.write('POST', Qualification, path`/v1/customers/${customerId}/qualifications`, options)
    },

    /**
     * GET /v1/customers/all/validations → 200, a bare array: the codes that `GovernmentCommunityCloud` needs.
     * App-only or App+User. ch. 4.4 / …/get-a-partner-s-validation-codes
     */
    validationCodes(): Promise<ValidationCode[]> {
      return client.read(ValidationCodes, '/v1/customers/all/validations')
    },
  }
}
