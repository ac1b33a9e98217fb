import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { ActorContext } from '@/lib/services/context'

/** So few are counted one by one, whatever they are: a chart of them is never a minute old. */
export const FEW = 5_000

/**
 * Takes a condition on the history, a number and a time zone; returns how many entries there are, up to one more than that number,
 * and the day there of the first of them, if it is no more.
 */
export async function countUpTo(
  { db }: Pick<ActorContext, 'db'>,
  matching: SQL | undefined,
  limit: number,
  timeZone: string,
): Promise<{ orders: number; first: string | null }> {
  const { rows } = await db.execute<{ orders: number; first: string | null }>(sql`
    select count(*)::integer as orders, to_char(min(created_at) at time zone ${timeZone}, 'YYYY-MM-DD') as first
    from (select created_at from order_entries where ${matching ?? sql`true`} limit ${limit + 1}) found`)
  return rows[0] ?? { orders: 0, first: null }
}
