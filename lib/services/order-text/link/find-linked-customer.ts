import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { customers } from '@/lib/db/schema/customers'
import { AppError } from '@/lib/domain/app-error'
import type { CustomerRow } from '@/lib/domain/customer-row'
import { isGuid } from '@/lib/domain/guid'
import type { ActorContext } from '@/lib/services/context'
import { customerColumns, toCustomerRow } from '@/lib/services/customers/customer-record'
import { refreshCustomer } from '@/lib/services/customers/refresh-customer'
import { searchCustomers } from '@/lib/services/customers/search-customers'

/** Who a link is for; when nobody has that name, those that are like it. */
export type LinkedCustomer =
  | { kind: 'known'; customer: CustomerRow }
  | { kind: 'missing' }
  | { kind: 'unknown'; reference: string; similar: CustomerRow[] }

/** Shown to choose from. */
const SIMILAR = 5

/**
 * Takes a tenant id or a domain. A tenant id that the mirror does not have is asked for: the customer may be of today.
 * Throws AppError when Partner Center cannot be asked about such a one.
 */
export async function findLinkedCustomer(context: ActorContext, reference: string): Promise<LinkedCustomer> {
  if (reference === '') return { kind: 'missing' }
  const { db } = context
  const isTenantId = isGuid(reference)
  const [row] = await db
    .select(customerColumns)
    .from(customers)
    .where(isTenantId ? eq(customers.id, reference) : eq(customers.domain, reference.toLowerCase()))
    .orderBy(asc(customers.id))
    .limit(1)
  if (row) return { kind: 'known', customer: toCustomerRow(row) }
  if (isTenantId) {
    const fresh = await readFresh(context, reference)
    if (fresh) return { kind: 'known', customer: fresh }
  }
  const query = reference.replace(/\.onmicrosoft\.com$/i, '').replace(/\.[a-z]{2,}$/i, '')
  return { kind: 'unknown', reference, similar: await searchCustomers(context, { query, limit: SIMILAR }) }
}

async function readFresh(context: ActorContext, id: string): Promise<CustomerRow | undefined> {
  try {
    return await refreshCustomer(context, id)
  } catch (error) {
    if (error instanceof AppError && error.code === 'customerNotFound') return undefined
    throw error
  }
}
