import type { Amount } from '@/lib/domain/money'
import type { ReviewedLine } from '@/lib/domain/review'
import { billingPeriods } from '@/lib/domain/term-ends/prorate'
import { naturalEnd } from '@/lib/domain/term-ends/term-days'
import { type UndoWindow, undoUntil, undoWindow } from './undo-window'

export type LineCommitment = {
  /** `usage`: billed by what is used, nothing is bound. `once`: paid once and kept. */
  kind: 'term' | 'once' | 'usage'
  /** The last day of the first term, inclusive, YYYY-MM-DD in UTC; null without a term. */
  lastDay: string | null
  /** What the customer is bound to pay, before tax; null where Microsoft names no price. */
  amount: Amount | null
  currency: string
  /** In how many invoices; 0 for what is not invoiced. */
  invoices: number
  /** Until when it can be reduced or given back if it is placed now; null where nothing says so. */
  undo: { until: Date; refund: UndoWindow['refund'] } | null
}

const MONTHS_OF_CYCLE: Record<string, number | undefined> = { monthly: 1, annual: 12, triennial: 36 }

/** Takes a line of Microsoft's cart and the moment at which it would be placed; returns what the customer is bound to by it. */
export function lineCommitment(line: ReviewedLine, placedAt: Date): LineCommitment {
  const start = placedAt.toISOString().slice(0, 10)
  const { termDuration, billingCycle, customTermEndDate, currency, extendedPrice } = line
  const whole = naturalEnd(start, termDuration)
  const lastDay = whole === undefined ? null : (customTermEndDate ?? whole)
  const window = undoWindow(line)
  return {
    kind: lastDay !== null ? 'term' : billingCycle === 'one_time' ? 'once' : 'usage',
    lastDay,
    amount: extendedPrice,
    currency,
    invoices: lastDay === null ? Number(billingCycle === 'one_time') : countInvoices(start, lastDay, line),
    undo: window ? { until: undoUntil(placedAt, window), refund: window.refund } : null,
  }
}

/** As many as billing periods begin within the term: a cut one is invoiced as well. */
function countInvoices(
  start: string,
  lastDay: string,
  { termDuration, billingCycle }: Pick<ReviewedLine, 'termDuration' | 'billingCycle'>,
): number {
  const months = MONTHS_OF_CYCLE[billingCycle]
  if (months === undefined) return Number(billingCycle !== 'none')
  if (lastDay === naturalEnd(start, termDuration)) return billingPeriods(termDuration, billingCycle)
  const [year, month, day] = partsOf(start)
  const [lastYear, lastMonth, dayOfLast] = partsOf(lastDay)
  const wholeMonths = (lastYear - year) * 12 + (lastMonth - month)
  // A period begins on the same day of the month, or on the month's last where it lacks that day.
  const daysInLast = new Date(Date.UTC(lastYear, lastMonth, 0)).getUTCDate()
  const begun = dayOfLast >= Math.min(day, daysInLast) ? wholeMonths : wholeMonths - 1
  return Math.floor(Math.max(begun, 0) / months) + 1
}

function partsOf(day: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}
