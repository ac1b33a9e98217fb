import 'server-only'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { orderViews } from '@/lib/db/schema/views'
import { ViewName, ViewSearch } from '@/lib/domain/history/order-view'
import type { ActorContext } from '@/lib/services/context'
import { lockView } from './lock-view'
import { withNameOfItsOwn } from './with-name-of-its-own'

export const ChangeView = z.object({
  id: z.guid(),
  name: ViewName.optional(),
  search: ViewSearch.optional(),
  isShared: z.boolean().optional(),
})
export type ChangeView = z.infer<typeof ChangeView>

/**
 * Renames a view, gives it another filter, shares it with everyone or takes it back; what is not named stays. Throws AppError
 * notFound, viewNotYours, and viewNameTaken where its owner has another view of that name.
 */
export async function changeView({ db, actor }: ActorContext, { id, ...changes }: ChangeView): Promise<void> {
  await withNameOfItsOwn(() =>
    db.transaction(async (tx) => {
      await lockView(tx, actor, id)
      await tx
        .update(orderViews)
        .set({ ...changes, changedAt: new Date() })
        .where(eq(orderViews.id, id))
    }),
  )
}
