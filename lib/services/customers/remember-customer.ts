import 'server-only'
import { customerVisits } from '@/lib/db/schema/customers'
import type { ActorContext } from '@/lib/services/context'

/** Puts the customer on top of the person's recent ones. */
export async function rememberCustomer({ db, actor }: ActorContext, customerId: string): Promise<void> {
  const visitedAt = new Date()
  await db
    .insert(customerVisits)
    .values({ personId: actor.personId, customerId, visitedAt })
    .onConflictDoUpdate({ target: [customerVisits.personId, customerVisits.customerId], set: { visitedAt } })
}
