import 'server-only'
import { count, desc, isNotNull, sql } from 'drizzle-orm'
import { customers } from '@/lib/db/schema/customers'
import { priceImports } from '@/lib/db/schema/prices'
import type { PriceMarket } from '@/lib/domain/prices/price-market'
import type { ActorContext } from '@/lib/services/context'

type ImportRow = typeof priceImports.$inferSelect

/**
 * Every market in which we have customers or prices: which import's prices hold, what is under way, what failed. Those with
 * prices first, then by how many customers are there.
 */
export async function listPriceMarkets({ db }: Pick<ActorContext, 'db'>): Promise<PriceMarket[]> {
  // The newest of each state say all; `dones` tells whether there was one before.
  const newest = db
    .selectDistinctOn([priceImports.market, priceImports.state])
    .from(priceImports)
    .orderBy(priceImports.market, priceImports.state, desc(priceImports.requestedAt))
  const dones = db
    .select({ market: priceImports.market, times: count() })
    .from(priceImports)
    .where(sql`${priceImports.state} = 'done'`)
    .groupBy(priceImports.market)
  const ofCustomers = db
    .select({ market: customers.country, customers: count() })
    .from(customers)
    .where(isNotNull(customers.country))
    .groupBy(customers.country)
  const [rows, times, places] = await Promise.all([newest, dones, ofCustomers])
  const byMarket = Map.groupBy(rows, ({ market }) => market)
  const timesOf = new Map(times.map((one) => [one.market, one.times]))
  const customersOf = new Map(places.map((one) => [one.market ?? '', one.customers]))
  return [...new Set([...byMarket.keys(), ...customersOf.keys()])]
    .filter((market) => /^[A-Z]{2}$/.test(market))
    .map((market) => toMarket(market, customersOf.get(market) ?? 0, byMarket.get(market) ?? [], timesOf.get(market)))
    .sort(
      (a, b) =>
        Number(b.current !== null) - Number(a.current !== null) ||
        b.customers - a.customers ||
        a.market.localeCompare(b.market),
    )
}

function toMarket(market: string, inMarket: number, rows: ImportRow[], times = 0): PriceMarket {
  const find = (state: ImportRow['state']) => rows.find((row) => row.state === state)
  const [done, failed, open] = [find('done'), find('failed'), find('running') ?? find('waiting')]
  const isNews = failed !== undefined && (done === undefined || failed.requestedAt > done.requestedAt)
  return {
    market,
    customers: inMarket,
    current: done?.finishedAt
      ? {
          ...{ raised: done.raised, lowered: done.lowered, added: done.added, removed: done.removed },
          ...{ importId: done.id, rows: done.rows, isFirst: times === 1 },
          finishedAt: done.finishedAt.toISOString(),
        }
      : null,
    running: open ? { rows: open.rows, view: open.view, isWaiting: open.state === 'waiting' } : null,
    failure:
      isNews && !open && failed.failure
        ? { error: failed.failure, at: (failed.finishedAt ?? failed.requestedAt).toISOString() }
        : null,
  }
}
