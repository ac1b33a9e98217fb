import 'server-only'
import { and, eq, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema'
import type { SystemContext } from '@/lib/services/context'
import type { SubmissionRecord } from '@/lib/services/submissions/submission-record'

/** Whoever died while looking keeps the others away for no longer than this. */
const LEASE_SECONDS = 20
const RENEW_EVERY_MS = 6_000

const anew = sql`now() + make_interval(secs => ${LEASE_SECONDS})`

/**
 * Runs `look` while no other process looks at the same submission: a lease on its row, by the database's clock, renewed
 * while the look lasts. Returns false, without looking, while somebody else looks, and where nothing is left to follow.
 * Storing what was seen gives the lease back; after a throw it is given back here.
 */
export async function withLookLease(
  { db }: Pick<SystemContext, 'db'>,
  submissionId: string,
  look: (submission: SubmissionRecord) => Promise<void>,
): Promise<boolean> {
  const ofSubmission = eq(orderSubmissions.id, submissionId)
  const free = or(isNull(orderSubmissions.lookingUntil), lt(orderSubmissions.lookingUntil, sql`now()`))
  const [submission] = await db
    .update(orderSubmissions)
    .set({ lookingUntil: anew })
    .where(and(ofSubmission, isNotNull(orderSubmissions.placedAt), isNull(orderSubmissions.settledAt), free))
    .returning()
  if (!submission) return false
  let until = submission.lookingUntil
  const mine = () => and(ofSubmission, until ? eq(orderSubmissions.lookingUntil, until) : sql`false`)
  const renew = async () => {
    const [renewed] = await db
      .update(orderSubmissions)
      .set({ lookingUntil: anew })
      .where(mine())
      .returning({ until: orderSubmissions.lookingUntil })
    until = renewed?.until ?? null
  }
  // A renewal that fails is tried again before the lease ends; if none succeeds, another may look, and equal readings do no harm.
  const renewals = setInterval(() => void renew().catch(() => undefined), RENEW_EVERY_MS)
  try {
    await look(submission)
  } catch (error) {
    await db.update(orderSubmissions).set({ lookingUntil: null }).where(mine())
    throw error
  } finally {
    clearInterval(renewals)
  }
  return true
}
