import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'

/**
 * Stores many submissions like one of a single line that was placed, each with one order and one line of its own that Microsoft knows
 * nothing of, as if they had been placed `minutesAgo` and were overdue to be looked at. Returns the ids of their orders'
 * common beginning: `{prefix}-1`, `{prefix}-2`, ….
 */
export async function storePending(
  db: Database,
  { like, count, minutesAgo }: { like: string; count: number; minutesAgo: number },
): Promise<{ prefix: string }> {
  const prefix = `pending-${randomUUID().slice(0, 8)}`
  await db.transaction(async (tx) => {
    // Without the triggers that would ask for the way that led there.
    await tx.execute(sql`set local session_replication_role = replica`)
    await tx.execute(sql`
      create temporary table pending on commit drop as
      select n, gen_random_uuid() as id, ${prefix} || '-' || n as order_id from generate_series(1, ${count}::int) as n
    `)
    await tx.execute(sql`
      insert into order_submissions overriding system value
      select (jsonb_populate_record(s, jsonb_build_object(
        'id', p.id, 'draft_id', gen_random_uuid(), 'number', nextval(pg_get_serial_sequence('order_submissions', 'number')),
        'state', 'following', 'status', 'provisioning', 'attempts', 1, 'request_id', gen_random_uuid(),
        'placed_at', now() - make_interval(mins => ${minutesAgo}::int), 'looking_until', null, 'looking_by', null,
        'next_look_at', now() - interval '5 minutes' + make_interval(secs => p.n / 1000.0)
      ))).* from order_submissions s, pending p where s.id = ${like}
    `)
    await tx.execute(sql`
      insert into orders select (jsonb_populate_record(o, jsonb_build_object('id', p.order_id, 'submission_id', p.id))).*
      from orders o, pending p where o.submission_id = ${like}
    `)
    await tx.execute(sql`
      insert into order_lines select (jsonb_populate_record(l, jsonb_build_object(
        'order_id', p.order_id, 'submission_id', p.id, 'stage', 'provisioning', 'settled_at', null
      ))).* from order_lines l, pending p where l.submission_id = ${like}
    `)
    await tx.execute(sql`
      insert into submission_transitions (submission_id, to_state, why) select id, 'following', 'stored' from pending
    `)
  })
  return { prefix }
}
