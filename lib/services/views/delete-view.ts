import 'server-only'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { orderViews } from '@/lib/db/schema/views'
import type { ActorContext } from '@/lib/services/context'
import { lockView } from './lock-view'

export const DeleteView = z.object({ id: z.guid() })

/** Takes a view away, for everyone it was shared with; no order is touched. Throws AppError notFound and viewNotYours. */
export async function deleteView({ db, actor }: ActorContext, { id }: z.infer<typeof DeleteView>): Promise<void> {
  await db.transaction(async (tx) => {
    await lockView(tx, actor, id)
    await tx.delete(orderViews).where(eq(orderViews.id, id))
  })
}
