import 'server-only'
import { eq } from 'drizzle-orm'
import { outcomeChecks } from '@/lib/db/schema/submissions'
import { OUTCOME_CHECKS } from '@/lib/domain/outcome-evidence'
import type { OutcomeCheckView } from '@/lib/domain/submission-view'
import type { SystemContext } from '@/lib/services/context'

/** Takes a submission's id; returns the newest look at each source that was looked at, in the order they are asked. */
export async function listOutcomeChecks(db: SystemContext['db'], submissionId: string): Promise<OutcomeCheckView[]> {
  const rows = await db.select().from(outcomeChecks).where(eq(outcomeChecks.submissionId, submissionId))
  return rows
    .map(({ submissionId: _submission, at, ...check }) => ({ ...check, at: at.toISOString() }))
    .sort((a, b) => OUTCOME_CHECKS.indexOf(a.kind) - OUTCOME_CHECKS.indexOf(b.kind))
}
