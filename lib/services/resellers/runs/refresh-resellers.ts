import 'server-only'
import { randomUUID } from 'node:crypto'
import { asc, eq, isNull, lt, or } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { resellerRuns, resellers } from '@/lib/db/schema/resellers'
import { AppError } from '@/lib/domain/app-error'
import { log } from '@/lib/log'
import type { ResellerReads, SystemContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'
import { checkPartnerIds } from '../check-partner-ids'
import { readPartnerFacts } from '../partner-facts'

type Run = typeof resellerRuns.$inferSelect

/** What Microsoft said of a reseller is asked again after so long. */
const STALE_AFTER_MS = 7 * 24 * 3600_000
/** Asked about between two notes of the progress. */
const BATCH = 12

/**
 * Does the runs over the address book that wait, one after the other; without one, a run of its own where a service account
 * is connected. What is asked stays behind everybody's work: the budget sets the pace. Never throws for what Microsoft
 * refuses, the run says it.
 */
export async function refreshResellers(context: SystemContext): Promise<void> {
  const { db } = context
  const interrupted = { state: 'failed', finishedAt: new Date() } as const
  await db.update(resellerRuns).set(interrupted).where(eq(resellerRuns.state, 'running'))
  let run = (await nextRun(context)) ?? (await ownRun(context))
  while (run) {
    await doRun(context, run)
    run = await nextRun(context)
  }
}

async function nextRun({ db }: SystemContext): Promise<Run | undefined> {
  const waiting = eq(resellerRuns.state, 'waiting')
  const [run] = await db.select().from(resellerRuns).where(waiting).orderBy(asc(resellerRuns.createdAt)).limit(1)
  return run
}

async function ownRun(context: SystemContext): Promise<Run | undefined> {
  if (!(await context.partnerCenterAsService('refreshing'))) return undefined
  const [run] = await context.db.insert(resellerRuns).values({ id: randomUUID(), state: 'waiting' }).returning()
  return run
}

async function doRun(context: SystemContext, run: Run): Promise<void> {
  const { db } = context
  const note = (change: Partial<Run>) => db.update(resellerRuns).set(change).where(eq(resellerRuns.id, run.id))
  await note({ state: 'running' })
  try {
    const partnerCenter = await readsOf(context, run)
    await readPartnerFacts(db, partnerCenter)
    const ids = [...new Set([...(run.mpnIds ?? []), ...(await listDue(db, run))])]
    await note({ total: ids.length })
    for (let at = 0; at < ids.length; at += BATCH) {
      await checkPartnerIds({ db, partnerCenter }, { mpnIds: ids.slice(at, at + BATCH) })
      await note({ checked: Math.min(at + BATCH, ids.length) })
    }
    await note({ state: 'done', finishedAt: new Date() })
  } catch (error) {
    const failure = toAppError(error)
    if (failure.code === 'unexpected') log.error({ err: error }, 'the address book of resellers was not refreshed')
    await note({ state: 'failed', failure: failure.view, finishedAt: new Date() })
  }
}

async function readsOf(context: SystemContext, { sessionId }: Run): Promise<ResellerReads> {
  const reads = sessionId
    ? context.partnerCenterAs(sessionId, 'refreshing')
    : await context.partnerCenterAsService('refreshing')
  if (!reads) throw new AppError('sessionEnded')
  return reads
}

/** Whom Microsoft was never asked about, and in a run over all whom it was not asked about lately. */
async function listDue(db: Database, { createdAt, mpnIds }: Run): Promise<string[]> {
  const { mpnId, checkedAt } = resellers
  const isOld = lt(checkedAt, new Date(createdAt.getTime() - STALE_AFTER_MS))
  const stale = mpnIds ? isNull(checkedAt) : or(isNull(checkedAt), isOld)
  const rows = await db.select({ mpnId }).from(resellers).where(stale).orderBy(asc(checkedAt), asc(mpnId))
  return rows.map((row) => row.mpnId)
}
