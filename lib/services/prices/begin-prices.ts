import 'server-only'
import { and, eq, gt, ne, or, sql } from 'drizzle-orm'
import { priceImports } from '@/lib/db/schema/prices'
import { mayOrder } from '@/lib/domain/actor'
import type { ActorContext } from '@/lib/services/context'
import { startPriceImport } from './start-price-import'

const isRecent = gt(priceImports.requestedAt, sql`now() - interval '1 day'`)

/**
 * Begins the first import of a market when somebody is about to sell there, so that prices stand in the builder without
 * anybody having been on the Prices page. Later ones are made there, or nightly. Nothing happens without a country, for
 * who may not order, and where one was done or is under way; one that failed is tried again a day later, because the sign-in
 * that it was begun with may have ended.
 */
export async function beginPrices(context: ActorContext, market: string | null): Promise<void> {
  if (!market || !/^[A-Z]{2}$/.test(market) || !mayOrder(context.actor) || !context.system.offers('price-sheets'))
    return
  const [known] = await context.db
    .select({ id: priceImports.id })
    .from(priceImports)
    .where(and(eq(priceImports.market, market), or(ne(priceImports.state, 'failed'), isRecent)))
    .limit(1)
  if (!known) await startPriceImport(context, { market })
}
