import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema'
import { followDelaySeconds } from '@/lib/domain/look-delay'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import type { SystemContext } from '@/lib/services/context'
import { NO_CLAIM } from '@/lib/services/submissions/claim-submission'
import type { SubmissionRecord } from '@/lib/services/submissions/submission-record'
import { queueNextLook } from './queue-next-look'

/** Takes what a look threw; returns in how many milliseconds to ask again, if all it says is "not now". ch. 3.10. */
export function notBeforeMs(error: unknown): number | undefined {
  const isForNow = error instanceof PartnerCenterError && (error.kind === 'held' || error.status === 429)
  return isForNow ? (error.retryAfterMs ?? 0) : undefined
}

/** There was no room to ask, or Microsoft wants a pause: the next look is then, and nothing has failed. */
export async function postponeLook(
  { db, queue }: Pick<SystemContext, 'db' | 'queue'>,
  submission: SubmissionRecord,
  inMs: number,
): Promise<void> {
  const ageMs = Date.now() - (submission.placedAt?.getTime() ?? 0)
  const usualSeconds = followDelaySeconds({ ageMs, waitsForPerson: submission.state === 'needs_you' })
  const inSeconds = Math.max(usualSeconds, Math.ceil(inMs / 1000))
  await db.transaction(async (tx) => {
    const [postponed] = await tx
      .update(orderSubmissions)
      .set({ nextLookAt: new Date(Date.now() + inSeconds * 1000), ...NO_CLAIM })
      .where(and(eq(orderSubmissions.id, submission.id), sql`${orderSubmissions.lookingBy} = ${submission.lookingBy}`))
      .returning({ id: orderSubmissions.id })
    if (postponed) await queueNextLook(tx, queue, submission, inSeconds)
  })
}
