import type { Tone } from '@/components/ui/tone'
import type { SubmissionStatus } from '@/lib/domain/order-submission'

/** How the eye tells the statuses of a submission apart; several share a tone, the word says which. */
export const statusTones = {
  placing: 'placed',
  outcome_unknown: 'unknown',
  refused: 'failed',
  placed: 'placed',
  provisioning: 'provisioning',
  late: 'late',
  needs_you: 'needs-you',
  partly_placed: 'needs-you',
  active: 'active',
  failed: 'failed',
  abandoned: 'failed',
} as const satisfies Record<SubmissionStatus, Tone>
