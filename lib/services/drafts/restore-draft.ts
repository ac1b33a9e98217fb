import 'server-only'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { orderDrafts } from '@/lib/db/schema'
import { AppError } from '@/lib/domain/app-error'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'

export const RestoreDraft = z.object({ draftId: z.guid() })
export type RestoreDraft = z.infer<typeof RestoreDraft>

/** Undoes discarding: the draft is in the lists again, as it was. Throws AppError notFound; notAllowedToOrder. */
export async function restoreDraft({ db, actor }: ActorContext, { draftId }: RestoreDraft): Promise<void> {
  assertMayOrder(actor)
  const restored = await db
    .update(orderDrafts)
    .set({ discardedAt: null })
    .where(and(eq(orderDrafts.id, draftId), isNotNull(orderDrafts.discardedAt), isNull(orderDrafts.placedAt)))
    .returning({ id: orderDrafts.id })
  if (restored.length === 0) throw new AppError('notFound')
}
