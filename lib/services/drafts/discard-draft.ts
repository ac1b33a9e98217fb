import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { orderDrafts } from '@/lib/db/schema/orders'
import { AppError } from '@/lib/domain/app-error'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'

export const DiscardDraft = z.object({ draftId: z.guid() })
export type DiscardDraft = z.infer<typeof DiscardDraft>

/** Takes a draft out of the lists. Throws AppError notFound when it is gone or was placed; notAllowedToOrder. */
export async function discardDraft({ db, actor }: ActorContext, { draftId }: DiscardDraft): Promise<void> {
  assertMayOrder(actor)
  const discarded = await db
    .update(orderDrafts)
    .set({ discardedAt: new Date() })
    .where(and(eq(orderDrafts.id, draftId), isNull(orderDrafts.discardedAt), isNull(orderDrafts.placedAt)))
    .returning({ id: orderDrafts.id })
  if (discarded.length === 0) throw new AppError('notFound')
}
