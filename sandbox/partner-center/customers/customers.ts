import type { Answer, Call, Route } from '../../http/route.ts'
import { deleteCustomer, patchCustomer } from '../relationships/end-relationship.ts'
import { relationshipRequest } from '../relationships/relationship-request.ts'
import { requireCustomer } from '../wire/require-customer.ts'
import { resumedQuery, seekPage } from '../wire/seek-page.ts'
import { putBillingProfile } from './billing/billing-profile.ts'
import { createCustomer } from './create-customer.ts'
import { matchingCustomers } from './customer-filter.ts'
import { customerIndex } from './customer-index.ts'
import { billingProfile, companyProfile, customerResource } from './customer-resource.ts'
import { domains } from './domains/domains.ts'
import { tenantFacts } from './domains/tenant-facts.ts'
import { customDomainsOf } from './domains/verified-domains.ts'
import { validationCodes } from './validations/validation-codes.ts'

const root = '/v1/customers'
const one = `${root}/:customerId`
const LIMITS = { size: { default: 100, max: 500 } }
/** Who manages customers (ch. 2.7). */
const MANAGERS = ['AdminAgents', 'SalesAgents']

/** Customers and their profiles (ch. 4.1 C1–C8, C10, C14, C21, C27–C29). */
export const customers: Route[] = [
  { method: 'GET', path: root, token: 'any', handle: listCustomers },
  { method: 'POST', path: root, token: 'any', roles: MANAGERS, replay: true, handle: createCustomer },
  // Before the customers by id, of which these would be some.
  { method: 'GET', path: `${root}/all/validations`, token: 'any', handle: validationCodes },
  { method: 'GET', path: `${root}/relationshiprequests`, token: 'user', handle: relationshipRequest },
  { method: 'GET', path: one, token: 'any', handle: getCustomer },
  { method: 'PATCH', path: one, token: 'user', roles: ['AdminAgents'], handle: patchCustomer },
  { method: 'DELETE', path: one, token: 'any', roles: ['AdminAgents'], handle: deleteCustomer },
  {
    method: 'GET',
    path: `${one}/profiles/company`,
    token: 'user',
    handle: (call) => ({ status: 200, body: companyProfile(requireCustomer(call)) }),
  },
  {
    method: 'GET',
    path: `${one}/profiles/billing`,
    token: 'any',
    handle: (call) => ({ status: 200, body: billingProfile(requireCustomer(call)) }),
  },
  { method: 'PUT', path: `${one}/profiles/billing`, token: 'any', roles: MANAGERS, handle: putBillingProfile },
  ...tenantFacts,
  ...domains,
]

function listCustomers(call: Call): Answer {
  const found = matchingCustomers({ ...call, query: resumedQuery(call) })
  const { positions, ...paging } = seekPage(call, found, '/customers', LIMITS)
  const index = customerIndex(call.world)
  const items = positions.map(index.item)
  return { status: 200, body: { totalCount: items.length, items, ...paging, attributes: { objectType: 'Collection' } } }
}

function getCustomer(call: Call): Answer {
  const customer = requireCustomer(call)
  return { status: 200, body: customerResource(customer, customDomainsOf(call.world, customer)) }
}
