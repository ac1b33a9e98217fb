import type { Route } from '../http/route.ts'
import { requireCustomer } from './require-customer.ts'

/** Qualifications v2: a bare array, no envelope (ch. 4.4; get-customer-qualification-asynchronous). */
export const qualifications: Route[] = [
  {
    method: 'GET',
    path: '/v1/customers/:customerId/qualifications',
    token: 'any',
    handle: (call) => ({ status: 200, body: requireCustomer(call).qualifications }),
  },
]
