import 'server-only'
import { and, asc, eq, isNull, lt, or, sql } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema'
import { isFollowed } from '@/lib/domain/submission-transitions'
import type { SystemContext } from '@/lib/services/context'

/** A look that is this late has lost its job. */
const OVERDUE_MS = 60_000
/** So many at once; the longest overdue come first, so that each is found. */
const AT_ONCE = 500

/** Queues again whatever should be looked at and is not: after a crash, a restore, or a job that was given up. */
export async function sweepSubmissions({ db, queue }: Pick<SystemContext, 'db' | 'queue'>): Promise<void> {
  const before = (ms: number) => new Date(Date.now() - ms)
  // A press whose claim ran out has lost its process.
  const unclaimed = or(isNull(orderSubmissions.lookingUntil), lt(orderSubmissions.lookingUntil, sql`now()`))
  const orphaned = and(eq(orderSubmissions.state, 'placing'), unclaimed)
  const overdue = await db
    .select({ submissionId: orderSubmissions.id, state: orderSubmissions.state })
    .from(orderSubmissions)
    .where(and(isNull(orderSubmissions.settledAt), or(lt(orderSubmissions.nextLookAt, before(OVERDUE_MS)), orphaned)))
    .orderBy(asc(orderSubmissions.nextLookAt))
    .limit(AT_ONCE)
  const [followed, unanswered] = [true, false].map((isPlaced) =>
    overdue.filter(({ state }) => isFollowed(state) === isPlaced).map(({ submissionId }) => ({ submissionId })),
  )
  await queue.sendMissing('follow-submission', followed ?? [])
  await queue.sendMissing('find-out-outcome', unanswered ?? [])
}
