import type { Stage } from '@/components/ui/stage-track'
import type { OrderLineView } from '@/lib/domain/submission-view'

type TrackedLine = Pick<OrderLineView, 'stage' | 'placedAt' | 'provisioningAt' | 'settledAt'>

/**
 * How far one line is on its way placed → provisioning → active. Takes the line, whether its order is
 * late (as a whole), and what is usual, said while the first step is awaited.
 */
export function lineStages(line: TrackedLine, { isLate, usual }: { isLate: boolean; usual: string }): Stage[] {
  const placed: Stage = { name: 'placed', state: 'done', at: line.placedAt }
  const reached = { at: line.provisioningAt ?? undefined }
  const awaited: Stage = { name: 'active', state: 'waiting' }
  switch (line.stage) {
    case 'placed':
      return [placed, { name: 'provisioning', state: isLate ? 'late' : 'waiting', note: usual }, awaited]
    case 'provisioning':
      return [placed, { name: 'provisioning', state: isLate ? 'late' : 'current', ...reached }, awaited]
    case 'needs_you':
      return [placed, { name: 'provisioning', state: 'needs-you', ...reached }, awaited]
    case 'failed':
      return [placed, { name: 'provisioning', state: 'failed', at: line.settledAt ?? undefined }, awaited]
    case 'active':
      return [
        placed,
        { name: 'provisioning', state: 'done', at: line.provisioningAt ?? line.settledAt ?? undefined },
        { name: 'active', state: 'done', at: line.settledAt ?? undefined },
      ]
    default:
      return line.stage satisfies never
  }
}
