import { type EndDayReason, judgeEndDay, type OwnedEnd } from './judge-end-day'
import { countDays, listMonthEnds, monthEndOf, naturalEnd } from './term-days'

/** What Microsoft and the customer's subscriptions say of first terms that begin today. */
export type TermEnds = {
  /** The day in UTC on which the terms would begin. */
  today: string
  owned: OwnedEnd[]
  /** By term: the month's end that Microsoft proposes, and the subscriptions whose end it allows, by id in lower case. */
  byTerm: Record<string, { monthEnd: string | null; subscriptionIds: string[] } | undefined>
}

/** A day on which a first term might end. */
export type EndDay = {
  day: string
  isMonthEnd: boolean
  /** The month's end that Microsoft proposes: the closest to the natural end. */
  isProposed: boolean
  /** What of the customer's ends then. */
  subscriptions: OwnedEnd[]
  /** Of the first term, both ends counted. */
  days: number
  /** Why it cannot be chosen; null when it can. */
  reason: EndDayReason | null
}

/**
 * Every day worth showing for a term: the ends of its months, and of what the customer has, legal or not. Soonest first; the
 * natural end itself is none of them, being what a line has anyhow.
 */
export function listEndDays(ends: TermEnds, term: string): EndDay[] {
  const { today, owned } = ends
  const end = naturalEnd(today, term)
  if (end === undefined) return []
  const days = new Set([...listMonthEnds(today, end), ...owned.map(({ day }) => day).filter((day) => day >= today)])
  return [...days].sort().map((day) => describeEndDay(ends, term, day))
}

/** The same of any one day. */
export function describeEndDay(ends: TermEnds, term: string, day: string): EndDay {
  const { today, owned, byTerm } = ends
  const offered = new Set(byTerm[term]?.subscriptionIds)
  return {
    day,
    isMonthEnd: day === monthEndOf(day),
    isProposed: byTerm[term]?.monthEnd === day,
    subscriptions: owned.filter((one) => one.day === day),
    days: countDays(today, day),
    reason: judgeEndDay(day, { start: today, term, owned, offered }),
  }
}
