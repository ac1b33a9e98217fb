import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, gt, inArray, isNull } from 'drizzle-orm'
import { resellerRuns } from '@/lib/db/schema/resellers'
import type { ActorContext } from '@/lib/services/context'

/** Between two whole runs. */
const FRESH_FOR_MS = 12 * 3600_000

/**
 * Whoever opens the address book lets it be brought up to date behind the scenes when that is half a day ago: Microsoft
 * tells of resellers to people only. partner-center-api.md ch. 2.8.
 */
export async function keepResellersFresh({ db, queue, actor }: ActorContext): Promise<void> {
  const { state, mpnIds, createdAt } = resellerRuns
  const recent = and(
    isNull(mpnIds),
    gt(createdAt, new Date(Date.now() - FRESH_FOR_MS)),
    inArray(state, ['waiting', 'running', 'done']),
  )
  const [run] = await db.select({ id: resellerRuns.id }).from(resellerRuns).where(recent).limit(1)
  if (run) return
  await db.insert(resellerRuns).values({ id: randomUUID(), state: 'waiting', sessionId: actor.sessionId })
  await queue.send('refresh-resellers', {})
}
