import type { DraftLine } from '@/lib/domain/order-draft'
import type { EndDayReason } from './judge-end-day'
import { describeEndDay, type EndDay, listEndDays, type TermEnds } from './list-end-days'
import type { PlanTerms } from './plan-terms'

/** A line as far as its end is concerned; `kind` is undefined while its plan is unknown. */
export type AlignableLine = { key: string; term: string; kind: PlanTerms['kind'] | undefined }

/** Why a line cannot end on a day. */
export type AlignReason = EndDayReason | 'trial' | 'notLicence'

/** A day on which lines can end together. */
export type SharedDay = Omit<EndDay, 'reason' | 'days'> & {
  /** Keys of the lines that can. */
  fits: string[]
}

/** Whether a line can end its first term on a day; returns why not, or null. partner-center-api.md ch. 6.9. */
export function judgeLine(ends: TermEnds, { term, kind }: AlignableLine, day: string): AlignReason | null {
  if (kind !== 'licence') return kind === 'trial' ? 'trial' : 'notLicence'
  return describeEndDay(ends, term, day).reason
}

/**
 * The days on which the most lines can end together, the best first: then those that end with something the customer has,
 * then what Microsoft proposes, then the later ones.
 */
export function listSharedDays(ends: TermEnds, lines: readonly AlignableLine[]): SharedDay[] {
  const days = new Map<string, EndDay>()
  for (const term of new Set(lines.map((line) => line.term))) {
    for (const day of listEndDays(ends, term)) {
      const isProposed = day.isProposed || days.get(day.day)?.isProposed === true
      days.set(day.day, { ...day, isProposed })
    }
  }
  return [...days.values()]
    .map(({ day, isMonthEnd, isProposed, subscriptions }) => ({
      day,
      isMonthEnd,
      isProposed,
      subscriptions,
      fits: lines.filter((line) => judgeLine(ends, line, day) === null).map(({ key }) => key),
    }))
    .filter(({ fits }) => fits.length > 0)
    .sort((a, b) => rank(b) - rank(a) || (a.day < b.day ? 1 : -1))
}

/** One line more outweighs everything else. */
const rank = ({ fits, subscriptions, isProposed }: SharedDay) =>
  fits.length * 4 + (subscriptions.length > 0 ? 2 : 0) + (isProposed ? 1 : 0)

/** The lines, those with these keys ending on a day; null gives them their natural end again. */
export function alignLines(lines: readonly DraftLine[], keys: readonly string[], day: string | null): DraftLine[] {
  return lines.map((line) =>
    keys.includes(line.key) ? { ...line, options: { ...line.options, customTermEndDate: day } } : line,
  )
}
