import 'server-only'
import { randomUUID } from 'node:crypto'
import { orderDrafts } from '@/lib/db/schema/orders'
import { type DraftContent, EMPTY_DRAFT } from '@/lib/domain/order-draft'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { getCustomer } from '@/lib/services/customers/get-customer'
import { rememberCustomer } from '@/lib/services/customers/remember-customer'
import { presetAttribution } from '@/lib/services/resellers/preset-attribution'

/** `content`: what it begins with, where it is not begun empty. */
export type CreateDraft = { customerId: string; content?: Partial<DraftContent> }

/** Begins an order for a customer, with the partners of its last one. Throws AppError notAllowedToOrder or customerNotFound. */
export async function createDraft(
  context: ActorContext,
  { customerId, content = {} }: CreateDraft,
): Promise<{ draftId: string }> {
  assertMayOrder(context.actor)
  const customer = await getCustomer(context, customerId)
  const preset = await presetAttribution(context, customer)
  const draftId = randomUUID()
  await context.db.insert(orderDrafts).values({
    id: draftId,
    customerId,
    ownerId: context.actor.personId,
    content: { ...EMPTY_DRAFT, ...preset, ...content },
  })
  await rememberCustomer(context, customerId)
  return { draftId }
}
