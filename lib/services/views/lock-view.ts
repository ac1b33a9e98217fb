import 'server-only'
import { eq } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { orderViews } from '@/lib/db/schema/views'
import type { Actor } from '@/lib/domain/actor'
import { AppError } from '@/lib/domain/app-error'
import { mayChangeView } from './may-change-view'

/**
 * Holds a view until the transaction ends, for whoever may change it. Throws AppError notFound where there is none, which a
 * view of somebody else that is not shared is as well, and viewNotYours.
 */
export async function lockView(tx: Pick<Database, 'select'>, actor: Actor, id: string): Promise<void> {
  const [view] = await tx
    .select({ ownerId: orderViews.ownerId, isShared: orderViews.isShared })
    .from(orderViews)
    .where(eq(orderViews.id, id))
    .for('update')
  if (!view || (!view.isShared && view.ownerId !== actor.personId)) throw new AppError('notFound')
  if (!mayChangeView(actor, view)) throw new AppError('viewNotYours')
}
