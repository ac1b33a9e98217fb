import 'server-only'
import { randomUUID } from 'node:crypto'
import { AddressRequest } from '@/lib/domain/wire/addresses/address'
import { AddressValidation } from '@/lib/domain/wire/addresses/address-validation'
import type { Client, ReadOptions } from '../http/client'

/** C20 of partner-center-api.md ch. 4.1. */
export function validations(client: Client) {
  return {
    /**
     * POST /v1/validations/address → 200 AddressValidation, also for an address that does not exist; 400 for one that
     * is none. Changes nothing, so every call is an intent of its own. App-only or App+User. ch. 4.10 /
     * learn.microsoft.com …/validate-an-address. Throws ZodError for a bad request.
     */
    async address(address: AddressRequest, { signal }: Pick<ReadOptions, 'signal'> = {}): Promise<AddressValidation> {
      const options = { requestId: randomUUID(), signal, body: AddressRequest.parse(address) }
      return (await client.write('POST', AddressValidation, '/v1/validations/address', options)).data
    },
  }
}
