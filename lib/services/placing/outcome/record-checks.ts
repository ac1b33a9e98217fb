import 'server-only'
import { sql } from 'drizzle-orm'
import { outcomeChecks } from '@/lib/db/schema/submissions'
import type { OutcomeCheckKind, OutcomeCheckResult } from '@/lib/domain/outcome-evidence'
import type { Transaction } from '@/lib/services/submissions/submission-record'

/** One look at one source, and what it showed. */
export type OutcomeCheck = {
  kind: OutcomeCheckKind
  result: OutcomeCheckResult
  detail: Record<string, string | number>
  correlationId?: string | undefined
}

/** Keeps the newest look at each source, and counts them: that is what a person is shown while it is not known. */
export async function recordChecks(
  tx: Transaction,
  submissionId: string,
  checks: readonly OutcomeCheck[],
): Promise<void> {
  for (const { kind, result, detail, correlationId = null } of checks) {
    const shown = { result, detail, correlationId }
    await tx
      .insert(outcomeChecks)
      .values({ submissionId, kind, ...shown })
      .onConflictDoUpdate({
        target: [outcomeChecks.submissionId, outcomeChecks.kind],
        set: { ...shown, at: sql`now()`, times: sql`${outcomeChecks.times} + 1` },
      })
  }
}
