import { z } from 'zod'
import type { Customer } from '../../../seed/customer.ts'
import type { Table } from '../../../tables.ts'
import type { World } from '../../../world.ts'

const VerifiedDomain = z.object({ customerId: z.string(), name: z.string() })

/** Domains that customers have besides their first, by lower-case name. */
export const verifiedDomains: Table<z.infer<typeof VerifiedDomain>> = { name: 'verifiedDomains', row: VerifiedDomain }

/** All domains of a customer, the first one first. */
export function customDomainsOf(world: World, customer: Customer): string[] {
  const others = [...world.rows(verifiedDomains).values()].filter(({ customerId }) => customerId === customer.id)
  return [customer.domain, ...others.map(({ name }) => name)]
}
