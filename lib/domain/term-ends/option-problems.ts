import { todayIn } from '@/lib/domain/calendar-day'
import type { DraftProblem } from '@/lib/domain/draft-problems'
import type { DraftLine } from '@/lib/domain/order-draft'
import { hasTerm, monthEndOf, naturalEnd } from './term-days'

/**
 * Takes a line with a plan, and its path; returns what of its end date and renewal its term and billing do not bear, as far as
 * that needs no question to Microsoft. partner-center-api.md ch. 6.3, 6.9.
 */
export function findOptionProblems(line: DraftLine, path: string, today?: string): DraftProblem[] {
  const { choice, options } = line
  const { customTermEndDate: day, renewsTo } = options
  if (!choice) return []
  const field = `${path}.options`
  const problems: DraftProblem[] = []
  if (day) {
    const key = judge(day, choice.termDuration, choice.billingCycle, today ?? todayIn('UTC'))
    // Noon in UTC is the same day nearly everywhere.
    if (key) problems.push({ path: field, key, values: { date: Date.parse(`${day}T12:00:00Z`) } })
  }
  if (renewsTo && !hasTerm(choice.termDuration)) problems.push({ path: field, key: 'renewalWithoutTerm' })
  return problems
}

function judge(day: string, term: string, billingCycle: string, today: string) {
  const end = naturalEnd(today, term)
  // What is billed never is a trial.
  if (end === undefined || billingCycle === 'none') return 'endDateWithoutTerm'
  if (day < today) return 'endDatePast'
  if (day > end) return 'endDateAfterTerm'
  return term === 'P1M' && Number(day.slice(8)) >= 28 && day !== monthEndOf(day) && Number(day.slice(8)) <= 30
    ? 'endDateMonthTail'
    : undefined
}
