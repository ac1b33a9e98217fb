import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema'
import type { SystemContext } from '@/lib/services/context'
import type { PlacingOutcome, SubmissionRecord } from './call-placing'
import { recordAnswer } from './record-answer'
import { recordRefusal } from './record-refusal'
import { recordUnknown } from './record-unknown'

/**
 * Stores what an attempt to place came to, in one transaction with its orders, lines, errors, timeline and the next
 * job. Does nothing when another attempt was recorded first: an outcome is known once.
 */
export async function recordOutcome(
  { db, queue }: Pick<SystemContext, 'db' | 'queue'>,
  submission: SubmissionRecord,
  outcome: PlacingOutcome,
): Promise<void> {
  await db.transaction(async (tx) => {
    const [open] = await tx
      .select({ id: orderSubmissions.id })
      .from(orderSubmissions)
      .where(
        and(eq(orderSubmissions.id, submission.id), inArray(orderSubmissions.state, ['placing', 'outcome_unknown'])),
      )
      .for('update')
    if (!open) return
    switch (outcome.kind) {
      case 'answered':
        return recordAnswer(tx, queue, submission, outcome)
      case 'refused':
        return recordRefusal(tx, submission, outcome)
      case 'unknown':
        return recordUnknown(tx, queue, submission, outcome)
      default:
        return outcome satisfies never
    }
  })
}
