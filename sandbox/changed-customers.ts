import { z } from 'zod'
import { Customer } from './seed/customer.ts'
import type { Table } from './tables.ts'

/** Customers that somebody changed, whole, by id. */
export const changedCustomers: Table<Customer> = { name: 'changedCustomers', row: Customer }

export const Removal = z.object({
  at: z.iso.datetime(),
  /** `released`: the relationship ended, the tenant lives on. `deleted`: there is no such tenant any more. */
  reason: z.enum(['released', 'deleted']),
})
export type Removal = z.infer<typeof Removal>

/** Customers that are gone, by id. */
export const removedCustomers: Table<Removal> = { name: 'removedCustomers', row: Removal }
