import 'server-only'
import { isFresh } from '@/lib/domain/look-delay'
import type { SystemContext } from '@/lib/services/context'
import type { SubmissionRecord, Transaction } from '@/lib/services/submissions/submission-record'
import { withinTransaction } from '@/lib/services/within-transaction'

/** Queues the look after this one, in the caller's transaction. Fresh orders go before old ones, which take turns. */
export async function queueNextLook(
  tx: Transaction,
  queue: SystemContext['queue'],
  { id, placedAt }: Pick<SubmissionRecord, 'id' | 'placedAt'>,
  inSeconds: number,
): Promise<void> {
  const ageMs = Date.now() - (placedAt?.getTime() ?? 0)
  await queue.send(
    'follow-submission',
    { submissionId: id },
    { within: withinTransaction(tx), startAfterSeconds: inSeconds, first: isFresh(ageMs + inSeconds * 1000) },
  )
}
