import 'server-only'
import { and, asc, eq, inArray, isNull, lt, or, type SQL } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema/orders'
import type { SubmissionState } from '@/lib/domain/order-submission'
import { FOLLOWED_STATES, UNANSWERED_STATES } from '@/lib/domain/submission-transitions'
import type { SystemContext } from '@/lib/services/context'
import { isUnclaimed } from '@/lib/services/lease'

/** A look that is this late has lost its job. */
const OVERDUE_MS = 60_000
/** So many at once; the longest overdue come first, so that each is found. */
const AT_ONCE = 500

/** Queues again whatever should be looked at and is not: after a crash, a restore, or a job that was given up. */
export async function sweepSubmissions({ db, queue }: Pick<SystemContext, 'db' | 'queue'>): Promise<void> {
  const overdue = lt(orderSubmissions.nextLookAt, new Date(Date.now() - OVERDUE_MS))
  // A press whose claim ran out has lost its process.
  const orphaned = and(eq(orderSubmissions.state, 'placing'), isUnclaimed(orderSubmissions.lookingUntil))
  await queue.sendMissing('find-out-outcome', await listIn(db, UNANSWERED_STATES, or(overdue, orphaned)))
  await queue.sendMissing('follow-submission', await listIn(db, FOLLOWED_STATES, overdue))
}

async function listIn(db: SystemContext['db'], states: readonly SubmissionState[], which: SQL | undefined) {
  return db
    .select({ submissionId: orderSubmissions.id })
    .from(orderSubmissions)
    .where(and(isNull(orderSubmissions.settledAt), inArray(orderSubmissions.state, [...states]), which))
    .orderBy(asc(orderSubmissions.nextLookAt))
    .limit(AT_ONCE)
}
