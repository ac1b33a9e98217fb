import { type Call, Refusal, type Route } from '../../../http/route.ts'
import type { Customer } from '../../../seed/customer.ts'
import { requireCustomer } from '../../wire/require-customer.ts'
import { addVerifiedDomain } from './add-verified-domain.ts'
import { customDomainsOf } from './verified-domains.ts'

/**
 * What the customer's own directory says: organization and domains as bare arrays (C27, C28; get-customer-organization,
 * get-customer-custom-domain), and a further domain (C29).
 */
export const tenantFacts: Route[] = [
  {
    method: 'GET',
    path: '/v1/customers/:customerId/organization',
    token: 'any',
    handle: (call) => ({ status: 200, body: [organization(requireDelegated(call))] }),
  },
  {
    method: 'GET',
    path: '/v1/customers/:customerId/customDomains',
    token: 'any',
    handle: (call) => ({ status: 200, body: customDomainsOf(call.world, requireDelegated(call)) }),
  },
  {
    method: 'POST',
    path: '/v1/customers/:customerId/verifieddomain',
    // The page names both kinds of token.
    token: 'any',
    roles: ['AdminAgents'],
    handle: addVerifiedDomain,
  },
]

function organization(customer: Customer) {
  return {
    street: customer.addressLine1,
    countryLetterCode: customer.country,
    postalCode: customer.postalCode,
    city: customer.city,
    state: customer.region,
    displayName: customer.companyName,
    technicalNotificationMails: [customer.billing?.email ?? `it@${customer.domain}`],
  }
}

/** Throws 403/900308 where the partner has no delegated access to the customer's tenant. */
function requireDelegated(call: Call): Customer {
  const customer = requireCustomer(call)
  if (!customer.delegatedAccess) {
    throw new Refusal(403, 900308, 'Insufficient privileges: there is no delegated access to the customer.')
  }
  return customer
}
