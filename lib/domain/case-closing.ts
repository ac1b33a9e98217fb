import type { SubmissionState } from './order-submission'

/** By then Microsoft's list of orders has long been complete, and whoever could sign in again could have. */
export const CLOSE_UNKNOWN_AFTER_MS = 24 * 3600_000

/** It is a sentence of the timeline, not a report. */
export const MAX_REASON_LENGTH = 500

/**
 * Takes where a submission stands and when it was pressed; says whether a person may end it: what needs somebody, and
 * what nobody could find out for a day. Everything else ends by itself.
 */
export function mayBeClosed(
  { state, createdAt }: { state: SubmissionState; createdAt: Date | string },
  now: Date = new Date(),
): boolean {
  if (state === 'needs_you') return true
  return state === 'outcome_unknown' && now.getTime() - new Date(createdAt).getTime() >= CLOSE_UNKNOWN_AFTER_MS
}
