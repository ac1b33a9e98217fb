import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, gt, isNull, ne, or } from 'drizzle-orm'
import { resellerRuns } from '@/lib/db/schema/resellers'
import type { ActorContext } from '@/lib/services/context'

/** Between two whole runs. */
const FRESH_FOR_MS = 12 * 3600_000
/** After one that failed: whatever was wrong is not asked for at every page. */
const REST_MS = 15 * 60_000

/**
 * Whoever opens the address book lets it be brought up to date behind the scenes when that is half a day ago: Microsoft
 * tells of resellers to people only. partner-center-api.md ch. 2.8.
 */
export async function keepResellersFresh({ db, queue, actor }: ActorContext): Promise<void> {
  const { state, mpnIds, createdAt } = resellerRuns
  const recent = and(
    isNull(mpnIds),
    gt(createdAt, new Date(Date.now() - FRESH_FOR_MS)),
    or(ne(state, 'failed'), gt(createdAt, new Date(Date.now() - REST_MS))),
  )
  const [run] = await db.select({ id: resellerRuns.id }).from(resellerRuns).where(recent).limit(1)
  if (run) return
  await db.insert(resellerRuns).values({ id: randomUUID(), state: 'waiting', sessionId: actor.sessionId })
  await queue.send('refresh-resellers', {})
}
