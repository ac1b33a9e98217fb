import 'server-only'
import { and, eq, gt, sql } from 'drizzle-orm'
import { getDatabase } from '@/lib/db/client'
import { requestPauses, requestPermits } from '@/lib/db/schema/requests'
import { env } from '@/lib/env'
import type { Priority } from '@/lib/partner-center/http/budget/priority'
import { deskTenancy, openBudget } from './open-budget'

export type BudgetStatus = {
  /** Requests a minute. */
  limit: number
  /** Of the last minute, by all processes on this database. */
  spent: number
  /** Until when Microsoft wants a pause (ISO 8601, UTC); null when it wants none. */
  pausedUntil: string | null
  /** Who waits for room in this process. */
  waiting: Record<Priority, number>
}

/** For whoever watches: how much of the tenant's requests is spent, whether they are paused, who waits. */
export async function getBudgetStatus(): Promise<BudgetStatus> {
  const db = await getDatabase()
  const { limit, spent, pausedForMs, waiting } = openBudget(db).status()
  const pausedUntil = pausedForMs > 0 ? new Date(Date.now() + pausedForMs).toISOString() : null
  if (!env().DATABASE_URL) return { limit, spent, pausedUntil, waiting }
  const { tenant, windowSeconds } = deskTenancy()
  const since = sql`extract(epoch from now()) - ${windowSeconds}::int`
  const [taken] = await db
    .select({ spent: sql<number>`coalesce(sum(${requestPermits.permits}), 0)::int` })
    .from(requestPermits)
    .where(and(eq(requestPermits.tenant, tenant), gt(requestPermits.second, since)))
  const [pause] = await db
    .select({ until: requestPauses.until })
    .from(requestPauses)
    .where(and(eq(requestPauses.tenant, tenant), gt(requestPauses.until, sql`now()`)))
  return { limit, spent: taken?.spent ?? 0, pausedUntil: pause?.until.toISOString() ?? pausedUntil, waiting }
}
