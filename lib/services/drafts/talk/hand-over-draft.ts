import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { draftComments } from '@/lib/db/schema/draft-talk'
import { orderDrafts } from '@/lib/db/schema/orders'
import { AppError } from '@/lib/domain/app-error'
import { MAX_COMMENT_LENGTH } from '@/lib/domain/draft-talk'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { listColleagues } from './list-colleagues'

export const HandOverDraft = z.object({
  draftId: z.guid(),
  toPersonId: z.string().min(1).max(100),
  text: z.string().trim().max(MAX_COMMENT_LENGTH),
})
export type HandOverDraft = z.infer<typeof HandOverDraft>

/**
 * Makes a colleague the owner of a draft, with what is to be known about it; it stands under the draft's comments. Throws
 * AppError notAllowedToOrder, and notFound: also for a placed draft, and for whoever may not order.
 */
export async function handOverDraft(
  context: ActorContext,
  { draftId, toPersonId, text }: HandOverDraft,
): Promise<{ toName: string }> {
  const { db, actor } = context
  assertMayOrder(actor)
  const receiver = (await listColleagues(context)).find(({ id }) => id === toPersonId)
  if (!receiver) throw new AppError('notFound')
  await db.transaction(async (tx) => {
    const handed = await tx
      .update(orderDrafts)
      .set({ ownerId: toPersonId, handedById: actor.personId, handedAt: new Date() })
      .where(and(eq(orderDrafts.id, draftId), isNull(orderDrafts.discardedAt), isNull(orderDrafts.placedAt)))
      .returning({ id: orderDrafts.id })
    if (handed.length === 0) throw new AppError('notFound')
    await tx.insert(draftComments).values({ draftId, kind: 'handedOver', personId: actor.personId, toPersonId, text })
  })
  return { toName: receiver.name }
}
