import type { SubmissionView } from '@/lib/domain/submission-view'

/** What can need a person: a status of Microsoft's that waits for one, or that it was asked for long enough. */
export type GuidanceReason = 'pending_po_upload' | 'suspended' | 'gave_up'

type Guided = Pick<SubmissionView, 'state' | 'orders'>

/**
 * Takes a submission; returns what needs a person, once for each reason and order. Where no line says what it is, it was
 * followed for as long as anything is.
 */
export function guidanceFor({ state, orders }: Guided): { reason: GuidanceReason; orderId: string }[] {
  const said = orders.flatMap((order) => {
    const waiting = order.lines.filter((line) => line.stage === 'needs_you')
    const reasons = new Set(
      waiting.map((line) => (line.stageReason === 'suspended' ? 'suspended' : 'pending_po_upload')),
    )
    return [...reasons].map((reason): { reason: GuidanceReason; orderId: string } => ({ reason, orderId: order.id }))
  })
  if (said.length > 0 || state !== 'needs_you') return said
  return orders
    .filter((order) => order.lines.some((line) => line.stage !== 'active' && line.stage !== 'failed'))
    .map(({ id }) => ({ reason: 'gave_up', orderId: id }))
}
