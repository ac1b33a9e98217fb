import 'server-only'
import { FOLLOWED_STATES } from '@/lib/domain/submission-transitions'
import type { SystemContext } from '@/lib/services/context'
import { keepExchanges } from '@/lib/services/exchanges/keep-exchanges'
import { withClaim } from '@/lib/services/submissions/claim-submission'
import { notBeforeMs, postponeLook } from './postpone-look'
import { lookAtOrders } from './questions/look-at-orders'
import { recordProgress } from './record-progress'

type Look = {
  submissionId: string
  /** A person who waits for it is told when Microsoft wants a pause; a job comes back by itself. */
  isAsked?: boolean
  /** A job that comes early, because somebody looked while it was on its way, asks Microsoft nothing. */
  onlyWhenDue?: boolean
}

/** A look so little early is none that could be saved. */
const EARLY_MS = 1_000

/**
 * Looks once at what still moves of a placed submission, stores what changed and queues the next look, until all is
 * settled or a person has to decide. Does nothing while another process looks. Throws for what may be tried again.
 */
export async function followSubmission(
  context: SystemContext,
  { submissionId, isAsked = false, onlyWhenDue = false }: Look,
): Promise<void> {
  await withClaim(context.db, submissionId, FOLLOWED_STATES, async ({ submission, now }) => {
    const dueAt = submission.nextLookAt ?? now
    const earlyMs = dueAt.getTime() - now.getTime()
    // The time it was promised for stays: clocks differ, and a promise that moves with them is never kept.
    if (onlyWhenDue && earlyMs > EARLY_MS) return postponeLook(context, submission, earlyMs, dueAt)
    try {
      const look = async () => recordProgress(context, submission, await lookAtOrders(context, submission))
      // A look that saw nothing move explains nothing.
      await keepExchanges(context.db, submissionId, look, { isWorthIt: ({ moved }) => moved })
    } catch (error) {
      const inMs = isAsked ? undefined : notBeforeMs(error, submission)
      if (inMs === undefined) throw error
      await postponeLook(context, submission, inMs)
    }
  })
}
