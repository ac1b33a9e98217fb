import 'server-only'
import { and, eq, isNull, lt, sql } from 'drizzle-orm'
import { catalogMarkets, catalogProducts } from '@/lib/db/schema/catalog'
import type { CatalogAnswer, CatalogSearch, ProductHit } from '@/lib/domain/catalog'
import type { OwnedSubscription } from '@/lib/domain/owned-subscription'
import { isHeld } from '@/lib/domain/owned-subscription'
import { segmentsOf } from '@/lib/domain/segments'
import { log } from '@/lib/log'
import type { ActorContext } from '@/lib/services/context'
import { getCustomer } from '@/lib/services/customers/get-customer'
import { getMarket } from './get-market'
import { listOwned } from './list-owned'
import { openMarket } from './reading/refresh-catalog'
import { countFacets } from './searching/count-facets'
import { findElsewhere } from './searching/find-elsewhere'
import { type FoundProduct, findHits, OF_PRODUCT } from './searching/find-hits'
import { findSimilar, isAmong } from './searching/find-similar'
import { asTyped, facetConditions, type Question } from './searching/matching'
import { namePlanHits } from './searching/name-plan-hits'
import { summarizeOwned } from './searching/summarize-owned'
import { toUnsellable } from './to-unsellable'

/** How often it is noted that a market is in use. */
const NOTED_EVERY_MS = 3600_000

/**
 * Products of the customer's market by typed words and facets, with how many each facet would leave. The first search in a
 * market waits for its list of products; later ones never ask Microsoft. Throws AppError.
 */
export async function searchCatalog(context: ActorContext, search: CatalogSearch): Promise<CatalogAnswer> {
  const { db } = context
  const { customerId, query, filter } = search
  const [market, owned] = await Promise.all([getMarket(context, customerId), ownedOrNone(context, customerId)])
  await noteUse(context, market)

  const held = owned.filter(isHeld)
  const question: Question = { market, query, ownedIds: [...new Set(held.map((one) => one.productId))].filter(Boolean) }
  const facets = Object.values(facetConditions(filter, question.ownedIds))
  let match = asTyped(question)
  let found = await findHits(db, question, and(match, ...facets))
  let counted = await countFacets(db, question, filter, match)
  const isAnything = found.length > 0 || (await hasMatch(context, match))
  const similar = isAnything ? [] : await findSimilar(db, question)
  if (similar.length > 0) {
    match = isAmong(question, similar)
    const unsorted = await findHits(db, question, and(match, ...facets))
    found = unsorted.sort((a, b) => similar.indexOf(a.productId) - similar.indexOf(b.productId))
    counted = await countFacets(db, question, filter, match)
  }
  const ofPlans = similar.length > 0 ? [] : found.filter(({ rank }) => rank > OF_PRODUCT)
  const [customer, plans, elsewhere, progress] = await Promise.all([
    getCustomer(context, customerId),
    namePlanHits(
      db,
      question,
      ofPlans.map(({ productId }) => productId),
    ),
    isAnything || similar.length > 0 ? [] : findElsewhere(db, question),
    findProgress(context, market),
  ])
  const segments = segmentsOf(customer.qualifications)
  const toHit = ({ rank, segments: listed, ...product }: FoundProduct): ProductHit => ({
    ...product,
    plan: plans.get(product.productId) ?? null,
    owned: summarizeOwned(held.filter(({ productId }) => productId === product.productId)),
    unsellable: toUnsellable(product.productType, listed, segments),
  })
  return { ...counted, hits: [...found.map(toHit), ...elsewhere], isSimilar: similar.length > 0, progress }
}

/** What the customer owns makes the answer better; without it there still is one. */
async function ownedOrNone(context: ActorContext, customerId: string): Promise<OwnedSubscription[]> {
  try {
    return await listOwned(context, customerId)
  } catch (error) {
    log.warn({ err: error, customerId }, 'what a customer owns could not be read')
    return []
  }
}

async function noteUse({ db, system }: ActorContext, market: string): Promise<void> {
  const [known] = await db
    .select({ usedAt: catalogMarkets.usedAt })
    .from(catalogMarkets)
    .where(eq(catalogMarkets.market, market))
  if (!known) return openMarket(system, market)
  const before = new Date(Date.now() - NOTED_EVERY_MS)
  if (known.usedAt > before) return
  const isStale = and(eq(catalogMarkets.market, market), lt(catalogMarkets.usedAt, before))
  await db.update(catalogMarkets).set({ usedAt: new Date() }).where(isStale)
  await system.queue.send('refresh-markets', {})
}

async function hasMatch({ db }: ActorContext, match: ReturnType<typeof asTyped>): Promise<boolean> {
  const rows = await db.select({ one: sql`1` }).from(catalogProducts).where(match).limit(1)
  return rows.length > 0
}

/** Counted only while something of a new market is still to be read. */
async function findProgress({ db }: ActorContext, market: string): Promise<CatalogAnswer['progress']> {
  const ofMarket = eq(catalogProducts.market, market)
  const unread = and(ofMarket, isNull(catalogProducts.plansReadAt))
  const [waiting] = await db.select({ one: sql`1` }).from(catalogProducts).where(unread).limit(1)
  if (!waiting) return null
  const [counted] = await db
    .select({ read: sql<number>`count(plans_read_at)::int`, total: sql<number>`count(*)::int` })
    .from(catalogProducts)
    .where(ofMarket)
  return counted ?? null
}
