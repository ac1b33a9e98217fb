import 'server-only'
import { and, inArray, isNull, lt, or } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema'
import type { SystemContext } from '@/lib/services/context'

/** A look that is this late has lost its job. */
const OVERDUE_MS = 60_000
/** A press without an answer and without a job for this long. */
const PRESS_OVERDUE_MS = 3 * 60_000

/** Queues again whatever should be looked at and is not: after a crash, a restore, or a job that was given up. */
export async function sweepSubmissions({ db, queue }: SystemContext): Promise<void> {
  const now = Date.now()
  const overdue = await db
    .select({ id: orderSubmissions.id, state: orderSubmissions.state })
    .from(orderSubmissions)
    .where(
      and(
        isNull(orderSubmissions.settledAt),
        or(
          lt(orderSubmissions.nextLookAt, new Date(now - OVERDUE_MS)),
          and(
            inArray(orderSubmissions.state, ['placing']),
            lt(orderSubmissions.createdAt, new Date(now - PRESS_OVERDUE_MS)),
          ),
        ),
      ),
    )
    .limit(500)
  for (const { id, state } of overdue) {
    const known = state === 'placed' || state === 'partly_placed'
    await queue.send(known ? 'follow-submission' : 'find-out-outcome', { submissionId: id })
  }
}
