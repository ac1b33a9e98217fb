import 'server-only'
import { and, eq } from 'drizzle-orm'
import { outcomeChecks } from '@/lib/db/schema/submissions'
import { UNANSWERED_STATES } from '@/lib/domain/submission-transitions'
import type { SystemContext } from '@/lib/services/context'
import { keepExchanges } from '@/lib/services/exchanges/keep-exchanges'
import { type Claimed, withClaim } from '@/lib/services/submissions/claim-submission'
import { listAttempts } from './finding-out/list-attempts'
import { repeatCall } from './finding-out/repeat-call'
import { weighEvidence } from './finding-out/weigh-evidence'
import { recordOutcome } from './outcome/record-outcome'

const NEVER_CALLED = { code: 'notWrittenDown', neverLeft: true } as const

/**
 * Finds out what became of a press whose answer never came: the same call with the same `MS-RequestId`, which Microsoft
 * answers as it did the first time; beside it the cart and the customer's orders. Nothing is retried blindly, and nothing
 * is called failed without evidence. One process at a time asks about a submission; the others leave it to that one.
 * partner-center-api.md ch. 3.3, 10.2, 10.3. Throws for what may be tried again.
 */
export async function findOutOutcome(
  context: SystemContext,
  { submissionId }: { submissionId: string },
): Promise<void> {
  await withClaim(context.db, submissionId, UNANSWERED_STATES, (claimed) =>
    keepExchanges(context.db, submissionId, () => findOut(context, claimed)),
  )
}

async function findOut(context: SystemContext, claimed: Claimed): Promise<void> {
  const { submission } = claimed
  const attempts = await listAttempts(context.db, submission.id)
  // Every call is written down before it leaves: without one there was none, and none is made up for it now.
  if (attempts.length === 0) return recordOutcome(context, submission, { kind: 'refused', failure: NEVER_CALLED }, {})
  const wasRefused = await wasRefusedBefore(context.db, submission.id)
  const repetition = await repeatCall(context, claimed, { attempts, wasRefused })
  // The claim ran out before anything was asked: whoever has it now goes on.
  if (!repetition) return
  const { outcome, finding } = await weighEvidence(context, claimed, { attempts, repetition })
  await recordOutcome(context, submission, outcome, { attempt: repetition.ended, finding })
}

/** A definite no stays: the same request would only get the same answer. */
async function wasRefusedBefore(db: SystemContext['db'], submissionId: string): Promise<boolean> {
  const [check] = await db
    .select({ result: outcomeChecks.result })
    .from(outcomeChecks)
    .where(and(eq(outcomeChecks.submissionId, submissionId), eq(outcomeChecks.kind, 'repeated_call')))
  return check?.result === 'refused'
}
