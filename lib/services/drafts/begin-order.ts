import 'server-only'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { orderDrafts } from '@/lib/db/schema/orders'
import type { OrderBeginning } from '@/lib/domain/draft-view'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { rememberCustomer } from '@/lib/services/customers/remember-customer'
import { createDraft } from './create-draft'
import { listDrafts } from './list-drafts'

export const BeginOrder = z.object({
  customerId: z.guid(),
  /** Begin another one although drafts are open. */
  anew: z.boolean(),
})
export type BeginOrder = z.infer<typeof BeginOrder>

/**
 * Begins an order for a customer, unless somebody has begun one already: then those are returned to choose from. The
 * person's own draft that nothing was put into yet is taken up again. Throws AppError notAllowedToOrder or
 * customerNotFound.
 */
export async function beginOrder(context: ActorContext, { customerId, anew }: BeginOrder): Promise<OrderBeginning> {
  assertMayOrder(context.actor)
  if (!anew) {
    const drafts = (await listDrafts(context, { customerId })).filter((draft) => draft.lineCount > 0)
    if (drafts.length > 0) return { kind: 'openDrafts', drafts }
  }
  const untouched = await findUntouched(context, customerId)
  if (!untouched) return { kind: 'begun', ...(await createDraft(context, { customerId })) }
  await rememberCustomer(context, customerId)
  return { kind: 'begun', draftId: untouched }
}

async function findUntouched({ db, actor }: ActorContext, customerId: string): Promise<string | undefined> {
  const { content } = orderDrafts
  const [draft] = await db
    .select({ id: orderDrafts.id })
    .from(orderDrafts)
    .where(
      and(
        eq(orderDrafts.customerId, customerId),
        eq(orderDrafts.ownerId, actor.personId),
        isNull(orderDrafts.discardedAt),
        isNull(orderDrafts.placedAt),
        sql`${content}->'lines' = '[]'::jsonb and ${content}->>'poNumber' = '' and ${content}->>'notes' = ''`,
      ),
    )
    .orderBy(desc(orderDrafts.updatedAt))
    .limit(1)
  return draft?.id
}
