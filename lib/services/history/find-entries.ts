import 'server-only'
import { inArray } from 'drizzle-orm'
import { orderEntries } from '@/lib/db/schema/history'
import type { OrderEntry } from '@/lib/domain/history/order-entry'
import type { ActorContext } from '@/lib/services/context'
import { entryColumns, toEntry } from './rows/entry-columns'

/** Takes ids of entries; returns those that exist, in the order they were asked for. */
export async function findEntries({ db }: Pick<ActorContext, 'db'>, ids: readonly string[]): Promise<OrderEntry[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select(entryColumns)
    .from(orderEntries)
    .where(inArray(orderEntries.id, [...ids]))
  const found = new Map(rows.map((row) => [row.id, toEntry(row)]))
  return [...new Set(ids)].flatMap((id) => found.get(id) ?? [])
}
