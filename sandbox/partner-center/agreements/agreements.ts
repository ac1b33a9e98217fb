import type { Route } from '../../http/route.ts'
import { collection } from '../wire/envelope.ts'
import { requireCustomer } from '../wire/require-customer.ts'
import { confirmAgreement } from './confirm-agreement.ts'
import { agreementsOf } from './confirmed-agreement.ts'
import { templateDocument } from './template-document.ts'
import { askedTemplates } from './templates.ts'

/** Agreements of a customer, their metadata and text, and the customer's own signature (ch. 4.9; C15–C19). */
export const agreements: Route[] = [
  {
    method: 'GET',
    path: '/v1/customers/:customerId/agreements',
    token: 'user',
    handle(call) {
      const customer = requireCustomer(call)
      const links = new Map<string, string>(
        askedTemplates(call.query).map(({ agreementType, agreementLink }) => [agreementType, agreementLink]),
      )
      const items = agreementsOf(call.world, customer)
        .filter(({ type }) => links.has(type))
        // Who confirmed it is told once, in the answer to that call.
        .map(({ userId: _, ...agreement }) => ({ ...agreement, agreementLink: links.get(agreement.type) }))
      return { status: 200, body: { totalCount: items.length, items } }
    },
  },
  {
    method: 'POST',
    path: '/v1/customers/:customerId/agreements',
    token: 'user',
    // Who may attest (ch. 2.7).
    roles: ['AdminAgents', 'SalesAgents'],
    replay: true,
    handle: confirmAgreement,
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
    handle: ({ query }) => ({ status: 200, body: collection(askedTemplates(query), '/agreements') }),
  },
  { method: 'GET', path: '/v1/agreementtemplates/:templateId/document', token: 'user', handle: templateDocument },
]
