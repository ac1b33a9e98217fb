import type { SubmissionView } from '@/lib/domain/submission-view'

/** Whether a part of a placed submission did not become subscriptions: a refused group, or a line that failed. */
export function hasUnplacedLines({ state, orders }: Pick<SubmissionView, 'state' | 'orders'>): boolean {
  if (state === 'partly_placed') return true
  return orders.some((order) => order.lines.some((line) => line.stage === 'failed'))
}
