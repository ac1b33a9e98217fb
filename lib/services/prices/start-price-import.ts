import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { priceImports, priceRowsRead } from '@/lib/db/schema/prices'
import { AppError } from '@/lib/domain/app-error'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext, SystemContext } from '@/lib/services/context'
import { withinTransaction } from '@/lib/services/within-transaction'

export const StartPriceImport = z.object({ market: z.string().regex(/^[A-Z]{2}$/) })
export type StartPriceImport = z.infer<typeof StartPriceImport>

/** One that has said nothing for so long will not go on: its job was given up. */
const SILENT_MINUTES = 30

/**
 * Has the price sheets of a market read with the sign-in of who asks: Microsoft shows them to the same roles that order.
 * While one is under way, that one is answered. Returns the import's id. Throws AppError notAllowedToOrder, notFound.
 */
export async function startPriceImport(context: ActorContext, { market }: StartPriceImport): Promise<{ id: string }> {
  assertMayOrder(context.actor)
  const { personId, sessionId } = context.actor
  return { id: await openImport(context.system, { market, personId, sessionId }) }
}

/** The same for whoever is named; nobody is the service account. Throws AppError notFound where the cloud has no price sheets. */
export async function openImport(
  { db, queue, offers }: SystemContext,
  wanted: { market: string; personId: string | null; sessionId: string | null },
): Promise<string> {
  if (!offers('price-sheets')) throw new AppError('notFound')
  const ofMarket = and(eq(priceImports.market, wanted.market), inArray(priceImports.state, ['waiting', 'running']))
  return db.transaction(async (tx) => {
    const silent = await tx
      .update(priceImports)
      .set({ state: 'failed', failure: { code: 'microsoftUnavailable' }, finishedAt: sql`now()` })
      .where(and(ofMarket, sql`${priceImports.movedAt} < now() - make_interval(mins => ${SILENT_MINUTES})`))
      .returning({ id: priceImports.id })
    const silentIds = silent.map(({ id }) => id)
    await tx.delete(priceRowsRead).where(inArray(priceRowsRead.importId, silentIds))
    const id = randomUUID()
    const made = await tx
      .insert(priceImports)
      .values({ id, state: 'waiting', ...wanted })
      .onConflictDoNothing()
      .returning({ id: priceImports.id })
    if (made.length > 0) await queue.send('import-prices', { importId: id }, { within: withinTransaction(tx) })
    const [open] = await tx.select({ id: priceImports.id }).from(priceImports).where(ofMarket)
    return open?.id ?? id
  })
}
