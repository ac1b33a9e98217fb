import type { AvailabilitySeed } from '../../seed/catalog/availabilities.ts'
import type { LineProblem, LineRequest } from './line-request.ts'
import type { Owned } from './owned.ts'
import { dayOf, lastDayOfMonth, lastDayOfTerm } from './term-dates.ts'

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
  const problem: LineProblem = { kind: 'end-date', endDate: customTermEndDate }
  if (Number.isNaN(end.getTime())) return problem
  const day = dayOf(end)
  if (day < dayOf(now) || day > dayOf(lastDayOfTerm(now, term))) return problem
  if (day === dayOf(lastDayOfMonth(end))) return undefined
  const partners = owned.termEnds.filter((owner) => owner.day === day && (term === 'P1M' || owner.term !== 'P1M'))
  if (partners.length === 0) return problem
  return term === 'P1M' && [28, 29, 30].includes(end.getUTCDate()) ? problem : undefined
}
