import 'server-only'
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { orderViews } from '@/lib/db/schema/views'
import { AppError } from '@/lib/domain/app-error'
import { tabAddress, ViewName, ViewSearch } from '@/lib/domain/history/order-view'
import type { ActorContext } from '@/lib/services/context'
import { withNameOfItsOwn } from './with-name-of-its-own'

export const SaveView = z.object({ name: ViewName, search: ViewSearch, isShared: z.boolean() })
export type SaveView = z.infer<typeof SaveView>

/** More tabs than this nobody finds anything in. */
const MOST_VIEWS = 50

/**
 * Keeps a filter with its sort under a name, for the person alone or for everyone; returns the address of its tab. Throws
 * AppError viewNameTaken where the person has a view of that name, and viewsFull.
 */
export async function saveView({ db, actor }: ActorContext, view: SaveView): Promise<{ address: string }> {
  const id = randomUUID()
  if ((await db.$count(orderViews, eq(orderViews.ownerId, actor.personId))) >= MOST_VIEWS)
    throw new AppError('viewsFull')
  await withNameOfItsOwn(() => db.insert(orderViews).values({ id, ownerId: actor.personId, ...view }))
  return { address: tabAddress({ id, search: view.search }) }
}
