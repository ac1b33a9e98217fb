import { Refusal, type Route } from '../../../http/route.ts'
import { readQuery } from '../../wire/read-query.ts'
import { requireCustomer } from '../../wire/require-customer.ts'
import { foldCase } from '../../wire/wire-words.ts'

/** Account review of a customer; no status is a 404 in the newer error shape (ch. 4.5; retrieve-validation-status). */
export const validationStatus: Route[] = [
  {
    method: 'GET',
    path: '/v1/customers/:customerId/validationStatus',
    token: 'user',
    handle(call) {
      const { id, validation } = requireCustomer(call)
      const type = readQuery(call.query, 'type') ?? 'account'
      if (foldCase(type) !== 'account') throw new Refusal(400, 2000, `Bad input: ${type} is not a validation type.`)
      if (validation === null) return { status: 404, body: accountStatusNotFound(id) }
      return { status: 200, body: { type: 'account', status: validation, lastUpdateDateTime: '2026-07-14T18:02:00' } }
    },
  },
]

function accountStatusNotFound(customerId: string) {
  const message = `Account Status for the customer, ${customerId} was not found.`
  return {
    code: 600074,
    message,
    description: message,
    errorName: 'AccountStatusNotFound',
    isRetryable: false,
    parameters: {},
    errorMessageExtended: 'InternalErrorCode=600074',
  }
}
