import 'server-only'
import { isNotNull } from 'drizzle-orm'
import { orderImports } from '@/lib/db/schema/import'
import type { ImportProgress } from '@/lib/domain/order-import'
import type { ActorContext } from '@/lib/services/context'
import { watchImport } from './watch-import'

/** It ends once in the life of a database: from then on the lists that tell of it ask nothing. */
let isOver = false

/** The very first reading of all orders, while it runs: until then the history is not whole. */
export async function findFirstImport(context: Pick<ActorContext, 'db'>): Promise<ImportProgress | undefined> {
  if (isOver) return undefined
  const finished = isNotNull(orderImports.finishedAt)
  const [done] = await context.db.select({ id: orderImports.id }).from(orderImports).where(finished).limit(1)
  isOver = done !== undefined
  if (isOver) return undefined
  const progress = await watchImport(context)
  return progress.state === 'running' ? progress : undefined
}
