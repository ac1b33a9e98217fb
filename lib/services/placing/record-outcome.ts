import 'server-only'
import { eq } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema'
import { isUnanswered } from '@/lib/domain/submission-transitions'
import type { SystemContext } from '@/lib/services/context'
import type { SubmissionRecord } from '@/lib/services/submissions/submission-record'
import type { PlacingOutcome } from './call-placing'
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
    const [current] = await tx
      .select()
      .from(orderSubmissions)
      .where(eq(orderSubmissions.id, submission.id))
      .for('update')
    if (!current || !isUnanswered(current.state)) return
    switch (outcome.kind) {
      case 'answered':
        return recordAnswer(tx, queue, current, outcome)
      case 'refused':
        return recordRefusal(tx, current, outcome)
      case 'unknown':
        return recordUnknown(tx, queue, current, outcome)
      default:
        return outcome satisfies never
    }
  })
}
