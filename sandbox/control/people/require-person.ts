import { findPersonIn, type Person } from '../../entra/people.ts'
import { Refusal } from '../../http/route.ts'
import type { RunningTenant } from '../../tenants/running-tenant.ts'

/** Someone of the tenant by key, object id or user principal name. Throws 404 for nobody. */
export function requirePerson({ tenant }: RunningTenant, id: string): Person {
  const person = findPersonIn(tenant.people, id)
  if (!person) throw new Refusal(404, 0, `Nobody here is called '${id}'; GET /_sandbox lists the people.`)
  return person
}
