import type { Route } from '../http/route.ts'
import { customerFilter } from './customers/customer-filter.ts'
import { customerPage } from './customers/customer-page.ts'
import { billingProfile, companyProfile, customerResource } from './customers/customer-resource.ts'
import { requireCustomer } from './require-customer.ts'

/** Customers: list, search, get and their two profiles (ch. 4.1 C1, C2, C6, C7; get-a-list-of-customers). */
export const customers: Route[] = [
  {
    method: 'GET',
    path: '/v1/customers',
    token: 'any',
    handle({ query, headers, world }) {
      const filter = query.get('filter')
      const matching = filter === null ? world.customers : world.customers.filter(customerFilter(filter, world))
      const token = headers['ms-continuationtoken']
      const continuationToken = Array.isArray(token) ? token[0] : token
      const page = customerPage({ customers: matching, size: query.get('size'), filter, continuationToken })
      return { status: 200, body: page }
    },
  },
  {
    method: 'GET',
    path: '/v1/customers/:customerId',
    token: 'any',
    handle: (call) => ({ status: 200, body: customerResource(requireCustomer(call)) }),
  },
  {
    method: 'GET',
    path: '/v1/customers/:customerId/profiles/company',
    token: 'user',
    handle: (call) => ({ status: 200, body: companyProfile(requireCustomer(call)) }),
  },
  {
    method: 'GET',
    path: '/v1/customers/:customerId/profiles/billing',
    token: 'any',
    handle: (call) => ({ status: 200, body: billingProfile(requireCustomer(call)) }),
  },
]
