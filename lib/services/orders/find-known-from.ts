import 'server-only'
import { listCompleteFrom } from '@/lib/domain/judge-outcome'
import { isUnanswered } from '@/lib/domain/submission-transitions'
import type { SystemContext } from '@/lib/services/context'
import { listAttempts } from '@/lib/services/placing/finding-out/list-attempts'
import { OUTCOME_LIMITS } from '@/lib/services/placing/finding-out/outcome-limits'
import type { SubmissionRecord } from '@/lib/services/submissions/submission-record'

/**
 * Takes a submission; returns from when on the list of orders shows whatever its calls ordered. Null when it is known
 * already, and when no call of it can have ordered anything.
 */
export async function findKnownFrom(
  db: SystemContext['db'],
  { id, state }: Pick<SubmissionRecord, 'id' | 'state'>,
): Promise<string | null> {
  if (!isUnanswered(state)) return null
  const attempts = await listAttempts(db, id)
  return listCompleteFrom(attempts, OUTCOME_LIMITS)?.toISOString() ?? null
}
