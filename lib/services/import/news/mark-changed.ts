import 'server-only'
import { sql } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { URGENCY } from '../urgency'

/** `at`: when it happened. */
export type CustomerNews = { customerId: string; at: Date }

/** Microsoft's lists may be 15 minutes behind (ch. 7.1): what happened is read at once, and once more after these. */
const LISTED_AFTER_MINUTES = 16

/**
 * Has the customers read again to whom something happened, before all others. The same news any number of times, and news
 * that is older than what was read, change nothing; customers that are not ours are left out. Works within a transaction.
 */
export async function markChanged(db: Pick<Database, 'execute'>, news: readonly CustomerNews[]): Promise<void> {
  const latest = new Map<string, Date>()
  for (const { customerId, at } of news) {
    const known = latest.get(customerId)
    if (!known || known < at) latest.set(customerId, at)
  }
  if (latest.size === 0) return
  const rows = JSON.stringify([...latest].map(([customer_id, at]) => ({ customer_id, at })))
  await db.execute(sql`
    insert into customer_reads as kept (customer_id, requested_at, urgency, again_at)
    select news.customer_id, now(), ${URGENCY.told}, least(news.at, now()) + make_interval(mins => ${LISTED_AFTER_MINUTES})
    from jsonb_to_recordset(${rows}::jsonb) as news(customer_id uuid, at timestamptz)
    join customers on customers.id = news.customer_id
    on conflict (customer_id) do update
      set requested_at = excluded.requested_at, urgency = excluded.urgency, next_try_at = null,
        again_at = greatest(kept.again_at, excluded.again_at)
      where coalesce(kept.read_at, '-infinity') < excluded.again_at
        and (kept.requested_at is null or kept.again_at is null or kept.again_at < excluded.again_at)`)
}
