import { z } from 'zod'
import { Customer } from './seed/customer.ts'
import type { Table } from './tables.ts'

/** Customers that somebody changed, whole, by id. */
export const changedCustomers: Table<Customer> = { name: 'changedCustomers', row: Customer }

/** When the relationship with a customer ended, by the customer's id. */
export const removedCustomers: Table<string> = { name: 'removedCustomers', row: z.iso.datetime() }
