import { type Call, Refusal } from '../../http/route.ts'
import type { Customer } from '../../seed/customer.ts'
import { unrelatedCustomerId } from '../../seed/triggers.ts'
import { settleReviews } from '../qualifications/settle-reviews.ts'

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** A path parameter that has to be a GUID. Throws 400/800002 naming it (ch. 8.1). */
export function requireGuid(call: Call, parameter: string, label: string): string {
  const value = call.params[parameter] ?? ''
  if (!GUID.test(value)) {
    throw new Refusal(400, 800002, `The ${label} should have GUID format (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).`)
  }
  return value.toLowerCase()
}

/** The customer of `:customerId`. Throws 400/800002 for no GUID, 403/20002 without relationship, 404/60003 for no tenant. */
export function requireCustomer(call: Call): Customer {
  const id = requireGuid(call, 'customerId', 'customer id')
  const customer = call.world.findCustomer(id)
  if (customer !== undefined) return settleReviews(call.world, customer)
  if (id === unrelatedCustomerId || call.world.removalOf(id) === 'released') {
    throw new Refusal(403, 20002, `The partner has no commerce relationship with the customer ${id}.`)
  }
  throw new Refusal(404, 60003, `The tenant ${id} was not found.`)
}
