import 'server-only'
import { AppError } from '@/lib/domain/app-error'
import { isGuid } from '@/lib/domain/guid'
import type { OrderEntry } from '@/lib/domain/history/order-entry'
import type { ActorContext } from '@/lib/services/context'
import { findEntries } from '@/lib/services/history/find-entries'

/** One entry of the history by its id: one row. Throws AppError notFound. */
export async function getEntry(context: Pick<ActorContext, 'db'>, id: string): Promise<OrderEntry> {
  const [entry] = isGuid(id) ? await findEntries(context, [id]) : []
  if (!entry) throw new AppError('notFound')
  return entry
}
