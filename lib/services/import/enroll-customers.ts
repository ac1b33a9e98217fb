import 'server-only'
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { orderImports } from '@/lib/db/schema/import'
import type { SystemContext } from '@/lib/services/context'
import { URGENCY } from './urgency'

/** What is asked again of customers of whom nothing was heard. */
const ROUND_HOURS = 24
/** Asked for again at once: the round is spread as the first reading was. */
const ROUND_AT_ONCE = 2_000

/**
 * Has every customer read that never was, and those that were read a day ago; who is no customer any more is left in peace.
 * The first time that makes the reading of everything whose progress is shown; it waits for the list of customers to be
 * whole, so that what is still to be done is known.
 */
export async function enrollCustomers({ db }: Pick<SystemContext, 'db'>): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`
      update customer_reads kept set requested_at = null, awaits_run = false, failure = null, unreadable = '{}'
      from customers where customers.id = kept.customer_id and customers.relationship_to_partner = 'none'
        and (kept.requested_at is not null or kept.failure is not null)`)
    const { rows: runs } = await tx.execute<{ id: string; is_open: boolean }>(sql`
      select id, finished_at is null as is_open from order_imports order by started_at desc limit 1 for update`)
    const run = runs[0]
    const inRun = run === undefined || run.is_open
    const { rowCount } = await tx.execute(sql`
      insert into customer_reads (customer_id, requested_at, urgency, ordered_at, awaits_run)
      select customers.id, now(), ${URGENCY.all}, ordered.at, ${inRun}
      from customers
      left join lateral (
        select max(created_at) as at from order_submissions where customer_id = customers.id
      ) ordered on true
      where customers.relationship_to_partner <> 'none'
        and exists (select from customer_syncs where state = 'done')
        and not exists (select from customer_reads where customer_id = customers.id)
      on conflict do nothing`)
    if (!rowCount || !inRun) return
    if (run) await tx.execute(sql`update order_imports set customers = customers + ${rowCount} where id = ${run.id}`)
    else await tx.insert(orderImports).values({ id: randomUUID(), customers: rowCount })
  })
  await db.execute(sql`
    update customer_reads set requested_at = now(), urgency = ${URGENCY.round} where customer_id in (
      select kept.customer_id from customer_reads kept
      join customers on customers.id = kept.customer_id and customers.relationship_to_partner <> 'none'
      where kept.requested_at is null and kept.read_at < now() - make_interval(hours => ${ROUND_HOURS})
      order by kept.read_at limit ${ROUND_AT_ONCE}
    )`)
}
