import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { followDelaySeconds } from '@/lib/domain/look-delay'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import type { SystemContext } from '@/lib/services/context'
import { NO_CLAIM } from '@/lib/services/submissions/claim-submission'
import type { SubmissionRecord } from '@/lib/services/submissions/submission-record'
import { queueNextLook } from './queue-next-look'

/**
 * Takes what a look at this submission threw; returns in how many milliseconds to look again, if all it says is "not
 * now": never sooner than Microsoft asks, nor than usual where it was asked. ch. 3.10.
 */
export function notBeforeMs(error: unknown, { placedAt, state }: SubmissionRecord): number | undefined {
  if (!(error instanceof PartnerCenterError)) return undefined
  const { kind, status, retryAfterMs = 0 } = error
  if (kind === 'held') return retryAfterMs
  if (status !== 429) return undefined
  const ageMs = Date.now() - (placedAt?.getTime() ?? 0)
  return Math.max(retryAfterMs, followDelaySeconds({ ageMs, waitsForPerson: state === 'needs_you' }) * 1000)
}

/** The look comes later, in so many milliseconds, and so it is said; nothing has failed. */
export async function postponeLook(
  { db, queue }: Pick<SystemContext, 'db' | 'queue'>,
  submission: SubmissionRecord,
  inMs: number,
  nextLookAt = new Date(Date.now() + inMs),
): Promise<void> {
  await db.transaction(async (tx) => {
    const [postponed] = await tx
      .update(orderSubmissions)
      .set({ nextLookAt, ...NO_CLAIM })
      .where(and(eq(orderSubmissions.id, submission.id), sql`${orderSubmissions.lookingBy} = ${submission.lookingBy}`))
      .returning({ id: orderSubmissions.id })
    if (postponed) await queueNextLook(tx, queue, submission, Math.ceil(inMs / 1000))
  })
}
