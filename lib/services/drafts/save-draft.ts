import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { orderDrafts } from '@/lib/db/schema/orders'
import { AppError } from '@/lib/domain/app-error'
import { DraftContent } from '@/lib/domain/order-draft'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { getDraft } from './get-draft'

export const SaveDraft = z.object({ draftId: z.guid(), version: z.number().int(), content: DraftContent })
export type SaveDraft = z.infer<typeof SaveDraft>

/**
 * Stores a draft as it was typed, valid or not. `version` is the one the typing began from.
 * Throws AppError draftChangedElsewhere (another tab or person saved meanwhile), draftAlreadyPlaced, notFound,
 * notAllowedToOrder.
 */
export async function saveDraft(
  context: ActorContext,
  input: SaveDraft,
): Promise<{ version: number; savedAt: string }> {
  assertMayOrder(context.actor)
  const { draftId, version, content } = input
  const [saved] = await context.db
    .update(orderDrafts)
    .set({
      content,
      version: sql`${orderDrafts.version} + 1`,
      updatedAt: new Date(),
      savedById: context.actor.personId,
    })
    .where(
      and(
        eq(orderDrafts.id, draftId),
        eq(orderDrafts.version, version),
        isNull(orderDrafts.discardedAt),
        isNull(orderDrafts.placedAt),
      ),
    )
    .returning({ version: orderDrafts.version, updatedAt: orderDrafts.updatedAt })
  if (saved) return { version: saved.version, savedAt: saved.updatedAt.toISOString() }
  const draft = await getDraft(context, draftId)
  throw new AppError(draft.submissionId ? 'draftAlreadyPlaced' : 'draftChangedElsewhere')
}
