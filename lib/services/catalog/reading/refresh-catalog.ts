import 'server-only'
import { eq } from 'drizzle-orm'
import { catalogMarkets } from '@/lib/db/schema/catalog'
import type { Priority } from '@/lib/partner-center/http/budget/priority'
import type { SystemContext } from '@/lib/services/context'
import { inTurn } from '@/lib/services/in-turn'
import { toAppError } from '@/lib/services/to-app-error'
import { listMarketProducts } from './list-market-products'
import { storeProducts } from './store-products'
import { storePromotions } from './store-promotions'

/**
 * Takes a market (ISO alpha-2). Reads its products and promotions with the App-only token, replaces what was kept of them,
 * and queues the reading of their plans. partner-center-api.md ch. 5.2 P1, P10. Throws AppError; the market remembers why.
 */
export async function refreshCatalog(
  { db, queue, partnerCenterAt, offers }: SystemContext,
  market: string,
  priority: Priority = 'refreshing',
): Promise<void> {
  const partnerCenter = partnerCenterAt(priority)
  try {
    const products = await listMarketProducts(partnerCenter, offers, market)
    // An empty answer is no reason to forget a catalogue, and none to ask again with every key.
    if (products.length === 0) return await noteEmpty(db, market)
    await storeProducts(db, market, products)
    if (offers('promotions')) await storePromotions(db, market, await partnerCenter.promotions.list(market))
    await queue.send('read-plans', { market })
  } catch (error) {
    const failure = toAppError(error)
    await db.update(catalogMarkets).set({ failure: failure.view }).where(eq(catalogMarkets.market, market))
    throw failure
  }
}

/** As if it had been listed long ago: it is due with the next look at the markets in use. */
async function noteEmpty(db: SystemContext['db'], market: string): Promise<void> {
  await db
    .insert(catalogMarkets)
    .values({ market, listedAt: new Date(0) })
    .onConflictDoNothing()
}

/** The first look at a market, for which somebody waits: its list of products, once, however many ask at a time. */
export function openMarket(system: SystemContext, market: string): Promise<void> {
  return inTurn(`catalog ${market}`, async () => {
    const [known] = await system.db
      .select({ market: catalogMarkets.market })
      .from(catalogMarkets)
      .where(eq(catalogMarkets.market, market))
    if (!known) await refreshCatalog(system, market, 'placing')
  })
}
