import type { Tone } from '@/components/ui/tone'
import type { EntryStatus } from '@/lib/domain/history/order-entry'

/** How the eye tells the statuses of orders apart; several share a tone, the word says which. */
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
  cancelled: 'unknown',
  suspended: 'late',
} as const satisfies Record<EntryStatus, Tone>
