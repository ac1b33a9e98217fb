import type { ReviewedLine } from '@/lib/domain/review'

/** How a purchase is given back: `full` returns all that was paid, `prorated` keeps the days that were used. */
export type UndoWindow = { lengthMs: number; refund: 'full' | 'prorated' }

type Purchase = Pick<ReviewedLine, 'termDuration' | 'billingCycle' | 'refunds' | 'isAzurePrepaid'>

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Published rules by kind of product, for what says nothing itself. partner-center-api.md ch. 5.6. */
const LICENCE: UndoWindow = { lengthMs: 7 * DAY_MS, refund: 'prorated' }
const PERPETUAL: UndoWindow = { lengthMs: 30 * DAY_MS, refund: 'full' }

/**
 * Within how long a purchase can be reduced or given back: by the availability's own policies where it has them, the
 * longest of several, otherwise by the published rules. Undefined where no such window exists: what is billed by use, what
 * costs nothing, and what Azure's own rules are for.
 */
export function undoWindow({
  termDuration,
  billingCycle,
  refunds = [],
  isAzurePrepaid,
}: Purchase): UndoWindow | undefined {
  const windows = refunds.flatMap(({ type, expiresAfter }): UndoWindow[] => {
    const lengthMs = readDuration(expiresAfter)
    return lengthMs ? [{ lengthMs, refund: type.toLowerCase() === 'full' ? 'full' : 'prorated' }] : []
  })
  if (windows.length > 0) return windows.reduce((longest, one) => (one.lengthMs > longest.lengthMs ? one : longest))
  if (isAzurePrepaid || billingCycle === 'none') return undefined
  if (termDuration) return LICENCE
  return billingCycle === 'one_time' ? PERPETUAL : undefined
}

/** The moment at which the window of what is placed now closes: hours and not days are counted, whatever the clocks do. */
export function undoUntil(placedAt: Date, { lengthMs }: UndoWindow): Date {
  return new Date(placedAt.getTime() + lengthMs)
}

/** Days, weeks and hours of an ISO 8601 duration; undefined for anything else. */
function readDuration(duration: string): number | undefined {
  const match = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/.exec(duration)
  if (!match) return undefined
  const [weeks, days, hours] = match.slice(1).map((part) => Number(part ?? 0))
  return (weeks ?? 0) * 7 * DAY_MS + (days ?? 0) * DAY_MS + (hours ?? 0) * HOUR_MS || undefined
}
