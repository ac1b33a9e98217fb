import 'server-only'
import { and, asc, eq, isNull, lt, or, sql } from 'drizzle-orm'
import { catalogMarkets, catalogProducts } from '@/lib/db/schema/catalog'
import { log } from '@/lib/log'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import type { PartnerCenter } from '@/lib/partner-center/partner-center'
import type { SystemContext } from '@/lib/services/context'
import { leaveUnread, storePlans } from './store-plans'
import type { SkuOffers } from './to-plan-rows'

/** Products per run; the next run is queued behind everything else. */
const BATCH = 20
/** Products read side by side; the tenant's budget sets the pace. */
const AT_ONCE = 4

type Due = { productId: string; segments: string[] }

/**
 * Reads the plans of a market's products and what each is offered for, a batch at a time with the App-only token, and queues
 * itself until all are as new as the list of products. What was read is kept at once: a run that breaks off is gone on with.
 * partner-center-api.md ch. 5.2 P3, P5. Throws PartnerCenterError when Microsoft cannot be asked.
 */
export async function readPlans(context: SystemContext, market: string): Promise<void> {
  const { db, queue } = context
  const batch = await db
    .select({ productId: catalogProducts.productId, segments: catalogProducts.segments })
    .from(catalogProducts)
    .innerJoin(catalogMarkets, eq(catalogMarkets.market, catalogProducts.market))
    .where(
      and(
        eq(catalogProducts.market, market),
        or(isNull(catalogProducts.plansReadAt), lt(catalogProducts.plansReadAt, catalogMarkets.listedAt)),
      ),
    )
    .orderBy(sql`${catalogProducts.plansReadAt} nulls first`, asc(catalogProducts.productId))
    .limit(BATCH)
  for (let at = 0; at < batch.length; at += AT_ONCE) {
    const some = batch.slice(at, at + AT_ONCE)
    await Promise.all(some.map((product) => readProduct(context, market, product)))
  }
  if (batch.length === BATCH) await queue.send('read-plans', { market })
}

async function readProduct({ db, partnerCenterAt }: SystemContext, market: string, { productId, segments }: Due) {
  try {
    const skus = await readSkus(partnerCenterAt('refreshing'), market, productId, segments)
    await storePlans(db, { market, productId, skus, isComplete: true })
  } catch (error) {
    // A product that is gone, or whose answer makes no sense, must not hold up the others.
    const isItsOwn = error instanceof PartnerCenterError && (error.kind === 'unreadable' || isRefused(error))
    if (!isItsOwn) throw error
    log.warn({ err: error, market, productId }, 'the plans of a product could not be read')
    await leaveUnread(db, market, [productId])
  }
}

function isRefused({ kind, status = 0 }: PartnerCenterError): boolean {
  return kind === 'answered' && (status === 400 || status === 403 || status === 404)
}

/** Without a segment Microsoft answers for all but nonprofit, which has to be asked for. ch. 5.3. */
async function readSkus(
  partnerCenter: PartnerCenter,
  market: string,
  productId: string,
  segments: readonly string[],
): Promise<SkuOffers[]> {
  const questions = [
    ...(segments.some((segment) => segment !== 'nonprofit') ? [{ country: market }] : []),
    ...(segments.includes('nonprofit') ? [{ country: market, targetSegment: 'nonprofit' as const }] : []),
  ]
  const found = new Map<string, SkuOffers>()
  for (const question of questions) {
    for (const sku of await partnerCenter.skus.list(productId, question)) {
      const availabilities = await partnerCenter.availabilities.list(productId, sku.id, question)
      const known = found.get(sku.id)
      found.set(sku.id, { sku, availabilities: [...(known?.availabilities ?? []), ...availabilities] })
    }
  }
  return [...found.values()]
}
