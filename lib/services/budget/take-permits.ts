import 'server-only'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { type Grant, LAPSES_AFTER_MS } from '@/lib/partner-center/http/budget/allowance'

/** Whose requests, how many, and in how many seconds. */
export type Tenancy = { tenant: string; limit: number; windowSeconds: number }

/**
 * How long a request that was taken counts. Permits are noted by the second (one more), and one may leave some time after
 * it was taken (as long as it does not lapse): only then no window of real calls holds more than the limit.
 */
export function countedSeconds(windowSeconds: number): number {
  return windowSeconds + LAPSES_AFTER_MS / 1000 + 1
}

const Row = z.object({
  granted: z.coerce.number(),
  spent: z.coerce.number(),
  again: z.coerce.number(),
  paused: z.coerce.number(),
})

/**
 * Takes up to `wanted` of a tenant's requests, while no more than `share` of the limit is spent by all processes on this
 * database together, by its clock. Processes take turns by a lock; the statement behind it sees what the others took.
 */
export async function takePermits(
  db: Database,
  { tenant, limit, windowSeconds }: Tenancy,
  { wanted, share }: { wanted: number; share: number },
): Promise<Grant> {
  const counted = countedSeconds(windowSeconds)
  const row = await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`requests of ${tenant}`}, 0))`)
    const { rows } = await tx.execute(sql`
      with clock as materialized (select clock_timestamp() as at, floor(extract(epoch from clock_timestamp()))::bigint as second),
      counted as materialized (
        select coalesce(sum(permits), 0)::int as spent, min(request_permits.second) as oldest
        from request_permits, clock where tenant = ${tenant} and request_permits.second > clock.second - ${counted}::int
      ),
      lot as materialized (
        select greatest(0, least(${wanted}::int, floor(${limit * share}::double precision)::int - spent)) as granted from counted
      ),
      taken as (
        insert into request_permits (tenant, second, permits)
        select ${tenant}, clock.second, lot.granted from clock, lot where lot.granted > 0
        on conflict (tenant, second) do update set permits = request_permits.permits + excluded.permits
      ),
      swept as (
        delete from request_permits using clock
        where tenant = ${tenant} and request_permits.second <= clock.second - ${counted * 2}::int
      )
      select lot.granted, counted.spent + lot.granted as spent,
        coalesce((counted.oldest + ${counted}::int - extract(epoch from clock.at)) * 1000, 0) as again,
        coalesce((select extract(epoch from until - clock.at) * 1000 from request_pauses where tenant = ${tenant}), 0) as paused
      from clock, counted, lot
    `)
    return Row.parse(rows[0])
  })
  return {
    granted: row.granted,
    spent: row.spent,
    againInMs: Math.max(0, row.again),
    pausedForMs: Math.max(0, row.paused),
  }
}
