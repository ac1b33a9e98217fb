import type { Tone } from '@/components/ui/tone'
import type { OrdersBar } from '@/lib/domain/charts/orders-charts'
import { ENTRY_STATUSES } from '@/lib/domain/history/order-entry'
import { statusTones } from '../status-tone'

/** From the bottom of a bar to its top: what went well carries the rest, what needs somebody stands on top. */
export const CHART_TONES = ['active', 'provisioning', 'placed', 'late', 'needs-you', 'unknown', 'failed'] as const
type ChartTone = (typeof CHART_TONES)[number]

/** Orders of one bar by tone; statuses that look alike are one piece of it. */
export function countByTone({ counts }: Pick<OrdersBar, 'counts'>): Record<ChartTone, number> {
  const sums: Record<Tone & ChartTone, number> = {
    active: 0,
    provisioning: 0,
    placed: 0,
    late: 0,
    'needs-you': 0,
    unknown: 0,
    failed: 0,
  }
  for (const status of ENTRY_STATUSES) sums[statusTones[status]] += counts[status] ?? 0
  return sums
}
