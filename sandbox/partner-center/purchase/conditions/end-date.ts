import type { AvailabilitySeed } from '../../../seed/catalog/availabilities.ts'
import type { LineProblem, LineRequest } from '../line/line-request.ts'
import type { Owned } from '../owned.ts'
import { dayOf, lastDayOfMonth, lastDayOfTerm } from '../term-dates.ts'

/**
 * Custom term end dates (ch. 6.9): licences only and no trials; within the first term; the last day of a month or the
 * end of an active subscription, where a longer term cannot follow a monthly one.
 */
export function endDateProblem(
  { customTermEndDate }: LineRequest,
  { product, sku, term }: AvailabilitySeed,
  owned: Owned,
  now: Date,
): LineProblem | undefined {
  if (!customTermEndDate) return undefined
  if (product.kind !== 'license' || sku.isTrial || term === null) return { kind: 'end-date-product' }
  const end = new Date(customTermEndDate)
  const isLegal = !Number.isNaN(end.getTime()) && isLegalEndDay(dayOf(end), term, owned.termEnds, now)
  return isLegal ? undefined : { kind: 'end-date', endDate: customTermEndDate }
}

/** Whether a licence of `term` bought at `now` may end on `day`, e.g. `2026-12-31`. */
export function isLegalEndDay(day: string, term: string, termEnds: Owned['termEnds'], now: Date): boolean {
  if (day < dayOf(now) || day > dayOf(lastDayOfTerm(now, term))) return false
  const end = new Date(day)
  if (day === dayOf(lastDayOfMonth(end))) return true
  const follows = termEnds.some((owner) => owner.day === day && (term === 'P1M' || owner.term !== 'P1M'))
  return follows && !(term === 'P1M' && [28, 29, 30].includes(end.getUTCDate()))
}
