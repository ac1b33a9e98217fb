import 'server-only'
import pMap from 'p-map'
import { indexTitles, type TitleIndex } from '@/lib/domain/order-text/matching/title-index'
import { log } from '@/lib/log'
import { listPlans } from '@/lib/services/catalog/list-plans'
import { openMarket } from '@/lib/services/catalog/reading/refresh-catalog'
import type { ActorContext } from '@/lib/services/context'
import { listTitles } from './catalog-titles'

/** Products whose plans are read while a person waits: those of a market that was never used before. */
const MAX_READ = 40
const AT_ONCE = 4
/** Of what one phrase may mean. */
const PER_PHRASE = 3

/**
 * A search over the titles of everything in a market. Takes what will be looked for: products that may be meant and whose plans
 * nobody has read yet are read first. Throws AppError when the market's products cannot be listed.
 */
export async function openTitles(
  context: ActorContext,
  market: string,
  wanted: { customerId: string; phrases: readonly string[]; productIds: readonly string[] },
): Promise<TitleIndex> {
  await openMarket(context.system, market)
  const titles = await listTitles(context.db, market)
  if (titles.unread.length === 0) return indexTitles(titles.plans)
  const unread = new Set(titles.unread.map(({ id }) => id))
  const search = indexTitles([...titles.plans, ...titles.unread])
  const meant = [
    ...wanted.productIds,
    ...wanted.phrases.flatMap((phrase) =>
      search(phrase)
        .slice(0, PER_PHRASE)
        .map(({ id }) => id),
    ),
  ].filter((id) => unread.has(id))
  const products = [...new Set(meant)].slice(0, MAX_READ)
  await pMap(products, (productId) => readProduct(context, wanted.customerId, productId), { concurrency: AT_ONCE })
  return indexTitles((await listTitles(context.db, market)).plans)
}

/** Reading keeps what it learns; a product that cannot be read now is one that is not found. */
async function readProduct(context: ActorContext, customerId: string, productId: string): Promise<void> {
  try {
    await listPlans(context, { customerId, productId })
  } catch (error) {
    log.warn({ err: error, productId }, 'the plans of a product that may be meant could not be read')
  }
}
