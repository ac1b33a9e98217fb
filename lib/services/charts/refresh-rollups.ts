import 'server-only'
import { sql } from 'drizzle-orm'
import type { SystemContext } from '@/lib/services/context'
import { addUpOrders, countOrders, putOrders } from './roll-up-orders'
import { addUpProvisioning, measureProvisioning, putProvisioning } from './roll-up-provisioning'

type Transaction = Parameters<Parameters<SystemContext['db']['transaction']>[0]>[0]

/** So many days at once: a million orders are counted in steps of which each is short. */
const DAYS_AT_ONCE = 31

/**
 * Counts anew whatever days of the history have changed since the last time, the latest first, and the months they are in.
 * Days are taken from the notes in the transaction that counts them: a change that is committed meanwhile has left a note of its own.
 */
export async function refreshRollups({ db }: Pick<SystemContext, 'db'>): Promise<void> {
  while ((await db.transaction(refreshSome)) === DAYS_AT_ONCE);
}

/** Returns how many days there were. One at a time, over all processes: the later counting is the one that stays. */
async function refreshSome(tx: Transaction): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('order_rollups'))`)
  const days = await takeDays(tx)
  if (days.length === 0) return 0
  const months = [...new Set(days.map((day) => `${day.slice(0, 7)}-01`))]
  await tx.execute(putOrders('day', days, countOrders(days)))
  await tx.execute(putOrders('month', months, addUpOrders(months)))
  await tx.execute(putProvisioning('day', days, measureProvisioning(days)))
  await tx.execute(putProvisioning('month', months, addUpProvisioning(months)))
  return days.length
}

async function takeDays(tx: Transaction): Promise<string[]> {
  const { rows } = await tx.execute<{ day: string }>(sql`
    with days as materialized (select distinct day from rollup_changes order by day desc limit ${DAYS_AT_ONCE}),
      taken as (delete from rollup_changes where day in (select day from days))
    select day::text as day from days`)
  return rows.map(({ day }) => day)
}
