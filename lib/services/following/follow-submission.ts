import 'server-only'
import { FOLLOWED_STATES } from '@/lib/domain/submission-transitions'
import type { SystemContext } from '@/lib/services/context'
import { withClaim } from '@/lib/services/submissions/claim-submission'
import { notBeforeMs, postponeLook } from './postpone-look'
import { lookAtOrders } from './questions/look-at-orders'
import { recordProgress } from './record-progress'

type Look = {
  submissionId: string
  /** A person who waits for it is told when Microsoft wants a pause; a job comes back by itself. */
  isAsked?: boolean
}

/**
 * Looks once at what still moves of a placed submission, stores what changed and queues the next look, until all is
 * settled or a person has to decide. Does nothing while another process looks. Throws for what may be tried again.
 */
export async function followSubmission(context: SystemContext, { submissionId, isAsked = false }: Look): Promise<void> {
  await withClaim(context.db, submissionId, FOLLOWED_STATES, async ({ submission }) => {
    try {
      await recordProgress(context, submission, await lookAtOrders(context, submission))
    } catch (error) {
      const inMs = notBeforeMs(error)
      if (inMs === undefined || isAsked) throw error
      await postponeLook(context, submission, inMs)
    }
  })
}
