import 'server-only'
import { and, asc, eq, isNull, lt, or } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema'
import { isFollowed } from '@/lib/domain/submission-transitions'
import { PATIENCE_MS } from '@/lib/partner-center/http/budget/priority'
import { lastRepetitionMs } from '@/lib/partner-center/http/repeat/retry'
import { type SystemContext, TIMEOUT_MS } from '@/lib/services/context'

/** A look that is this late has lost its job. */
const OVERDUE_MS = 60_000
/** For its token, and for writing down what came of it. */
const AROUND_A_CALL_MS = 60_000
/**
 * A press that is still being placed after this long has lost its process. Not earlier: beside a press that still
 * repeats itself a second call could order what the first is about to report as refused.
 */
export const PRESS_OVERDUE_MS =
  lastRepetitionMs(PATIENCE_MS.placing) + PATIENCE_MS.placing + TIMEOUT_MS.write + AROUND_A_CALL_MS

/** So many at once; the longest overdue come first, so that each is found. */
const AT_ONCE = 500

/** Queues again whatever should be looked at and is not: after a crash, a restore, or a job that was given up. */
export async function sweepSubmissions({ db, queue }: Pick<SystemContext, 'db' | 'queue'>): Promise<void> {
  const before = (ms: number) => new Date(Date.now() - ms)
  const abandoned = and(eq(orderSubmissions.state, 'placing'), lt(orderSubmissions.createdAt, before(PRESS_OVERDUE_MS)))
  const overdue = await db
    .select({ submissionId: orderSubmissions.id, state: orderSubmissions.state })
    .from(orderSubmissions)
    .where(and(isNull(orderSubmissions.settledAt), or(lt(orderSubmissions.nextLookAt, before(OVERDUE_MS)), abandoned)))
    .orderBy(asc(orderSubmissions.nextLookAt))
    .limit(AT_ONCE)
  const [followed, unanswered] = [true, false].map((isPlaced) =>
    overdue.filter(({ state }) => isFollowed(state) === isPlaced).map(({ submissionId }) => ({ submissionId })),
  )
  await queue.sendMissing('follow-submission', followed ?? [])
  await queue.sendMissing('find-out-outcome', unanswered ?? [])
}
