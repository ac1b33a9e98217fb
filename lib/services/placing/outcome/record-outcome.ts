import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { placingAttempts } from '@/lib/db/schema/submissions'
import type { OutcomeCheckKind } from '@/lib/domain/outcome-evidence'
import { isUnanswered } from '@/lib/domain/submission-transitions'
import { log } from '@/lib/log'
import type { SystemContext } from '@/lib/services/context'
import type { SubmissionRecord, Transaction } from '@/lib/services/submissions/submission-record'
import type { EndedAttempt } from '../attempt-placing'
import type { PlacingOutcome } from '../call-placing'
import { recordAnswer } from './record-answer'
import { type OutcomeCheck, recordChecks } from './record-checks'
import { recordRefusal } from './record-refusal'
import { recordUnknown } from './record-unknown'

/** How an outcome was found out afterwards: by what, and everything that was looked at. */
export type Finding = { by: OutcomeCheckKind; checks: OutcomeCheck[]; showsMoreAt?: Date | undefined }

/** `failure: null`: nothing new is known, and what is stored stays. */
export type KnownOutcome = Exclude<PlacingOutcome, { kind: 'unknown' }> | UnknownOutcome
type UnknownOutcome = { kind: 'unknown'; failure: Extract<PlacingOutcome, { kind: 'unknown' }>['failure'] | null }

/**
 * Stores what an attempt to place came to, in one transaction with its orders, lines, errors, timeline and the next
 * job. Takes the submission as it was claimed. Does nothing but end the attempt when another outcome was recorded first:
 * an outcome is known once. Whoever lost the claim cannot say that nothing was ordered: another may be calling now.
 */
export async function recordOutcome(
  { db, queue }: Pick<SystemContext, 'db' | 'queue'>,
  { id, lookingBy }: Pick<SubmissionRecord, 'id' | 'lookingBy'>,
  outcome: KnownOutcome,
  { attempt, finding }: { attempt?: EndedAttempt | undefined; finding?: Finding | undefined },
): Promise<void> {
  await db.transaction(async (tx) => {
    const [current] = await tx.select().from(orderSubmissions).where(eq(orderSubmissions.id, id)).for('update')
    if (attempt) await endAttempt(tx, id, attempt)
    if (!current) return
    if (!isUnanswered(current.state)) return noteLateOrders(current, outcome)
    if (current.lookingBy !== lookingBy && !hasOrders(outcome)) return
    if (finding) await recordChecks(tx, id, finding.checks)
    switch (outcome.kind) {
      case 'answered':
        return recordAnswer(tx, queue, current, outcome, finding?.by)
      case 'refused':
        return recordRefusal(tx, current, outcome, finding?.by)
      case 'unknown':
        return recordUnknown(tx, queue, current, { ...outcome, showsMoreAt: finding?.showsMoreAt })
      default:
        return outcome satisfies never
    }
  })
}

/** A case that was closed without orders should have none: somebody has to know of these. */
function noteLateOrders({ id, state, placedAt }: SubmissionRecord, outcome: KnownOutcome): void {
  if (placedAt || outcome.kind !== 'answered' || outcome.orders.length === 0) return
  const orderIds = outcome.orders.map((order) => order.id)
  log.error({ submissionId: id, state, orderIds }, 'orders of a press that was closed without any')
}

function hasOrders(outcome: KnownOutcome): boolean {
  return outcome.kind === 'answered' && outcome.orders.length > 0
}

async function endAttempt(tx: Transaction, submissionId: string, { number, outcome }: EndedAttempt): Promise<void> {
  const failure = outcome.kind === 'answered' ? undefined : outcome.failure
  await tx
    .update(placingAttempts)
    .set({
      endedAt: sql`now()`,
      outcome: outcome.kind,
      code: failure ? (failure.microsoftCode ?? failure.code) : null,
      correlationId: outcome.kind === 'answered' ? outcome.correlationId : (failure?.correlationId ?? null),
    })
    .where(and(eq(placingAttempts.submissionId, submissionId), eq(placingAttempts.number, number)))
}
