import 'server-only'
import type { CustomerRow } from '@/lib/domain/customer-row'
import type { Readiness } from '@/lib/domain/readiness'
import { findConfirmation } from '@/lib/services/agreements/find-confirmation'
import type { ActorContext } from '@/lib/services/context'
import { refreshCustomer } from '@/lib/services/customers/refresh-customer'

/** Whether one can order for a customer, as Microsoft says now. Throws AppError as refreshCustomer does. */
export async function getReadiness(context: ActorContext, customerId: string): Promise<Readiness> {
  return withConfirmation(context, await refreshCustomer(context, customerId))
}

/** The same of what is known already. */
export async function withConfirmation(context: Pick<ActorContext, 'db'>, customer: CustomerRow): Promise<Readiness> {
  return { customer, confirmation: await findConfirmation(context, customer.id) }
}
