import 'server-only'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { submissionEvents } from '@/lib/db/schema/submissions'
import { AppError } from '@/lib/domain/app-error'
import { isUnanswered } from '@/lib/domain/submission-transitions'
import type { ActorContext } from '@/lib/services/context'
import { findOutOutcome } from '@/lib/services/placing/find-out-outcome'
import { toAppError } from '@/lib/services/to-app-error'
import { followSubmission } from './follow-submission'

export const CheckNow = z.object({ submissionId: z.guid() })
export type CheckNow = z.infer<typeof CheckNow>

/** A person does not want to wait for the next look. Throws AppError notFound, or why Microsoft could not be asked. */
export async function checkNow(context: ActorContext, { submissionId }: CheckNow): Promise<void> {
  const { db, actor } = context
  const [submission] = await db
    .select({
      state: orderSubmissions.state,
      settledAt: orderSubmissions.settledAt,
      lookingUntil: orderSubmissions.lookingUntil,
    })
    .from(orderSubmissions)
    .where(eq(orderSubmissions.id, submissionId))
  if (!submission) throw new AppError('notFound')
  const isAsked = submission.lookingUntil !== null && submission.lookingUntil > new Date()
  if (submission.settledAt || isAsked) return
  await db.insert(submissionEvents).values({ submissionId, kind: 'checked_now', personId: actor.personId })
  try {
    const { system } = context
    if (isUnanswered(submission.state)) await findOutOutcome(system, { submissionId })
    else await followSubmission(system, { submissionId, isAsked: true })
  } catch (error) {
    throw toAppError(error)
  }
}
