import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { orderDrafts } from '@/lib/db/schema/orders'
import { EMPTY_DRAFT } from '@/lib/domain/order-draft'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { getCustomer } from '@/lib/services/customers/get-customer'
import { rememberCustomer } from '@/lib/services/customers/remember-customer'

export const CreateDraft = z.object({ customerId: z.guid() })
export type CreateDraft = z.infer<typeof CreateDraft>

/** Begins an empty order for a customer. Throws AppError notAllowedToOrder or customerNotFound. */
export async function createDraft(context: ActorContext, { customerId }: CreateDraft): Promise<{ draftId: string }> {
  assertMayOrder(context.actor)
  await getCustomer(context, customerId)
  const draftId = randomUUID()
  await context.db
    .insert(orderDrafts)
    .values({ id: draftId, customerId, ownerId: context.actor.personId, content: EMPTY_DRAFT })
  await rememberCustomer(context, customerId)
  return { draftId }
}
