import 'server-only'
import { sql } from 'drizzle-orm'
import { orderEntries } from '@/lib/db/schema/history'
import { type FilterPart, partsOf, withoutPart } from '@/lib/domain/history/filter-parts'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { entryFilter } from '../entry-filter'

/** Counted no further: it is about which part is in the way, not about how many there are. */
const COUNTED = 1000

export type ExcludingPart = { part: FilterPart; count: number; isExact: boolean }

/**
 * Takes a filter that finds nothing, and the person's time zone; returns the part without which most is found, and how many
 * entries that are. Undefined where taking away any one of them is not enough.
 */
export async function findExcludingPart(
  { db }: Pick<ActorContext, 'db'>,
  filter: OrdersFilter,
  timeZone: string,
): Promise<ExcludingPart | undefined> {
  const counted = await Promise.all(
    partsOf(filter).map(async (part) => {
      const some = db
        .select({ one: sql`1` })
        .from(orderEntries)
        .where(entryFilter(withoutPart(filter, part), timeZone))
        .limit(COUNTED)
        .as('some')
      return { part, count: await db.$count(some) }
    }),
  )
  const [most] = counted.sort((a, b) => b.count - a.count)
  return most && most.count > 0 ? { ...most, isExact: most.count < COUNTED } : undefined
}
