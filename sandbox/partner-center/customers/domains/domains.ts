import { type Call, Refusal, type Route } from '../../../http/route.ts'
import type { World } from '../../../world.ts'
import { verifiedDomains } from './verified-domains.ts'

const DOMAIN = /^(?=.{4,253}$)([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{0,61}[a-z\d]$/i

/** Whether a domain is taken: 200 for yes, 404 for free, neither with a body (C21; verify-domain-availability). */
export const domains: Route[] = [
  {
    method: 'HEAD',
    path: '/v1/domains/:domain',
    token: 'any',
    handle: (call) => ({ status: isTaken(call, call.params.domain ?? '') ? 200 : 404 }),
  },
]

/** A domain that nobody has. Throws 400/3000 for what is no domain, 400/27100 for a taken one. */
export function requireFreeDomain(call: Call, domain: string): string {
  if (!DOMAIN.test(domain)) throw new Refusal(400, 3000, 'Invalid property: CompanyProfile.Domain.')
  if (isTaken(call, domain)) throw new Refusal(400, 27100, `The domain ${domain} is not available.`)
  return domain
}

type Taken = { domains: Set<string>; upTo: number }
const takenIn = new WeakMap<World, Taken>()

function isTaken({ world, tenant }: Call, domain: string): boolean {
  const taken = takenIn.get(world) ?? { domains: new Set(), upTo: 0 }
  takenIn.set(world, taken)
  for (; taken.upTo < world.customers.length; taken.upTo++) {
    const customer = world.customers[taken.upTo]
    if (customer !== undefined) taken.domains.add(customer.domain.toLowerCase())
  }
  const wanted = domain.toLowerCase()
  return wanted === tenant.domain.toLowerCase() || taken.domains.has(wanted) || world.rows(verifiedDomains).has(wanted)
}
