import 'server-only'
import { z } from 'zod'
import { customerVisits } from '@/lib/db/schema/customers'
import type { ActorContext } from '@/lib/services/context'

export const PinCustomer = z.object({ customerId: z.guid(), pinned: z.boolean() })
export type PinCustomer = z.infer<typeof PinCustomer>

/** Pins a customer to the top of the person's picker, or lets it go. */
export async function pinCustomer({ db, actor }: ActorContext, { customerId, pinned }: PinCustomer): Promise<void> {
  await db
    .insert(customerVisits)
    .values({ personId: actor.personId, customerId, pinned })
    .onConflictDoUpdate({ target: [customerVisits.personId, customerVisits.customerId], set: { pinned } })
}
