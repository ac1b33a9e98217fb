import type { SubmissionView } from '@/lib/domain/submission-view'

/** Whether a part of a placed submission did not become subscriptions: a refused group, or a line that failed. */
export function hasUnplacedLines({ isPartial, orders }: Pick<SubmissionView, 'isPartial' | 'orders'>): boolean {
  if (isPartial) return true
  return orders.some((order) => order.lines.some((line) => line.stage === 'failed'))
}
