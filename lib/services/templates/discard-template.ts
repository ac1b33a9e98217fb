import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { orderTemplates } from '@/lib/db/schema/templates'
import { AppError } from '@/lib/domain/app-error'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'

export const DiscardTemplate = z.object({ templateId: z.guid() })
export type DiscardTemplate = z.infer<typeof DiscardTemplate>

/** Takes a template out of the list; orders that began from it stay. Throws AppError notAllowedToOrder, notFound. */
export async function discardTemplate({ db, actor }: ActorContext, { templateId }: DiscardTemplate): Promise<void> {
  assertMayOrder(actor)
  const discarded = await db
    .update(orderTemplates)
    .set({ discardedAt: new Date() })
    .where(and(eq(orderTemplates.id, templateId), isNull(orderTemplates.discardedAt)))
    .returning({ id: orderTemplates.id })
  if (discarded.length === 0) throw new AppError('notFound')
}
