import 'server-only'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { orderSubmissions, submissionEvents } from '@/lib/db/schema'
import { AppError } from '@/lib/domain/app-error'
import { isUnanswered } from '@/lib/domain/submission-transitions'
import type { ActorContext } from '@/lib/services/context'
import { findOutOutcome } from '@/lib/services/placing/find-out-outcome'
import type { SubmissionRecord } from '@/lib/services/submissions/submission-record'
import { toAppError } from '@/lib/services/to-app-error'
import { followSubmission } from './follow-submission'
import { PRESS_OVERDUE_MS } from './sweep-submissions'

export const CheckNow = z.object({ submissionId: z.guid() })
export type CheckNow = z.infer<typeof CheckNow>

/** A person does not want to wait for the next look. Throws AppError notFound, or why Microsoft could not be asked. */
export async function checkNow(context: ActorContext, { submissionId }: CheckNow): Promise<void> {
  const { db, actor } = context
  const [submission] = await db
    .select({
      state: orderSubmissions.state,
      createdAt: orderSubmissions.createdAt,
      settledAt: orderSubmissions.settledAt,
    })
    .from(orderSubmissions)
    .where(eq(orderSubmissions.id, submissionId))
  if (!submission) throw new AppError('notFound')
  if (submission.settledAt || isStillCalling(submission)) return
  await db.insert(submissionEvents).values({ submissionId, kind: 'checked_now', personId: actor.personId })
  try {
    const { system } = context
    if (isUnanswered(submission.state)) await findOutOutcome(system, { submissionId })
    else await followSubmission(system, { submissionId, isAsked: true })
  } catch (error) {
    throw toAppError(error)
  }
}

/** The press itself waits for Microsoft's answer: a second call beside it would only confuse both. */
function isStillCalling({ state, createdAt }: Pick<SubmissionRecord, 'state' | 'createdAt'>): boolean {
  return state === 'placing' && Date.now() - createdAt.getTime() < PRESS_OVERDUE_MS
}
