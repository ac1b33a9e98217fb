import 'server-only'
import { arrayOverlaps, sql } from 'drizzle-orm'
import { orderEntries } from '@/lib/db/schema/history'
import { facetOf } from '@/lib/domain/history/facets'
import type { EntryStatus } from '@/lib/domain/history/order-entry'
import { type EntryCount, type OpenCounts, ORDERS_VIEWS } from '@/lib/domain/orders-dashboard'
import type { ActorContext } from '@/lib/services/context'

/** Counted no further: a tab says that there is much to do, not how much exactly. */
const COUNTED = 999

/** How many orders need somebody and how many are on their way. What is done is left uncounted: only that grows without end. */
export async function countOpenEntries({ db }: Pick<ActorContext, 'db'>): Promise<OpenCounts> {
  const { needsYou, underWay } = ORDERS_VIEWS
  const [waiting, moving] = await Promise.all([countUpTo(db, needsYou), countUpTo(db, underWay)])
  return { needsYou: waiting, underWay: moving }
}

async function countUpTo(db: ActorContext['db'], statuses: readonly EntryStatus[]): Promise<EntryCount> {
  const facets = statuses.map((status) => facetOf('status', status))
  const some = db
    .select({ one: sql`1` })
    .from(orderEntries)
    .where(arrayOverlaps(orderEntries.facets, facets))
    .limit(COUNTED + 1)
    .as('some')
  const count = await db.$count(some)
  return { count: Math.min(count, COUNTED), isExact: count <= COUNTED }
}
