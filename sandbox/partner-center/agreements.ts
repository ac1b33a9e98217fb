import { Refusal, type Route } from '../http/route.ts'
import type { Customer } from '../seed/customer.ts'
import { collection } from './envelope.ts'
import { requireCustomer } from './require-customer.ts'
import { foldCase } from './wire-words.ts'

/** Template of the Microsoft Customer Agreement, as the agreement metadata names it. */
const CUSTOMER_AGREEMENT_TEMPLATE = '117a77b0-9360-443b-8795-c6dedc750cf9'

/** Agreements of a customer, agreement metadata and the customer's own signature (ch. 4.9). */
export const agreements: Route[] = [
  {
    method: 'GET',
    path: '/v1/customers/:customerId/agreements',
    token: 'user',
    handle(call) {
      const customer = requireCustomer(call)
      const items = wants(call.query) ? confirmations(customer) : []
      return { status: 200, body: { totalCount: items.length, items } }
    },
  },
  {
    method: 'GET',
    path: '/v1/customers/:customerId/directSignedMicrosoftCustomerAgreementStatus',
    token: 'user',
    handle: (call) => ({ status: 200, body: { isSigned: requireCustomer(call).agreement === 'signed-directly' } }),
  },
  {
    method: 'GET',
    path: '/v1/agreements',
    token: 'user',
    handle: ({ query }) => ({
      status: 200,
      body: collection(
        wants(query)
          ? [
              {
                templateId: CUSTOMER_AGREEMENT_TEMPLATE,
                agreementType: 'MicrosoftCustomerAgreement',
                agreementLink: 'https://aka.ms/customeragreement',
                versionRank: 0,
              },
            ]
          : [],
        '/agreements',
      ),
    }),
  },
]

/**
 * Whether `agreementType` asks for the Microsoft Customer Agreement. Without the parameter the service means the old
 * MicrosoftCloudAgreement, which nobody here has. Throws 400/2000 for a type that does not exist.
 */
function wants(query: URLSearchParams): boolean {
  const type = query.get('agreementType') ?? 'MicrosoftCloudAgreement'
  if (type === '*') return true
  switch (foldCase(type)) {
    case 'microsoftcustomeragreement':
      return true
    case 'microsoftcloudagreement':
      return false
    default:
      throw new Refusal(400, 2000, `Bad input: ${type} is not an agreement type.`)
  }
}

function confirmations(customer: Customer) {
  if (customer.agreement !== 'confirmed') return []
  return [
    {
      primaryContact: {
        firstName: customer.firstName,
        lastName: customer.lastName,
        email: `it@${customer.domain}`,
        phoneNumber: customer.phoneNumber,
      },
      templateId: CUSTOMER_AGREEMENT_TEMPLATE,
      dateAgreed: customer.agreedOn,
      type: 'MicrosoftCustomerAgreement',
      agreementLink: 'https://aka.ms/customeragreement',
    },
  ]
}
