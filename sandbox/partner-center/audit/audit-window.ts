import { Refusal } from '../../http/route.ts'
import { readQuery } from '../wire/read-query.ts'
import type { AuditRecord } from './audit-record.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const DEFAULT_DAYS = 30
const MAX_DAYS = 90

/**
 * Reads `startDate` and `endDate`: thirty days back to now unless told. An end without a time means the whole day
 * (INFERRED). Throws 400/2000 for what is no date, for an end before the start, and for more than ninety days back.
 */
export function auditWindow(query: URLSearchParams, now: Date): (record: AuditRecord) => boolean {
  const start = readDate(query, 'startDate')?.from ?? now.getTime() - DEFAULT_DAYS * DAY_MS
  const end = readDate(query, 'endDate')?.until ?? Number.POSITIVE_INFINITY
  // A day more: dates are days in UTC, and ninety days ago is allowed at any hour.
  if (start < now.getTime() - (MAX_DAYS + 1) * DAY_MS) {
    throw new Refusal(400, 2000, `Bad input: records are kept for ${MAX_DAYS} days.`)
  }
  if (end < start) throw new Refusal(400, 2000, 'Bad input: endDate lies before startDate.')
  return ({ operationDate }) => {
    const at = Date.parse(operationDate)
    return at >= start && at <= end
  }
}

/** `2024-01-31`, ISO 8601 with a time, or `1/31/2024 12:00:00 AM`, all in UTC unless a zone is given. */
function readDate(query: URLSearchParams, name: string): { from: number; until: number } | undefined {
  const text = readQuery(query, name)
  if (text === undefined || text.toLowerCase() === 'null') return undefined
  const isDay = /^\d{4}-\d{1,2}-\d{1,2}$/.test(text)
  const isIso = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:?\d{2})?$/i.test(text)
  const isAmerican = /^\d{1,2}\/\d{1,2}\/\d{4}( \d{1,2}:\d{2}(:\d{2})?( [AP]M)?)?$/i.test(text)
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/i.test(text.slice(11))
  const from = Date.parse(isIso ? (hasZone ? text : `${text}Z`) : `${text} UTC`)
  if (!(isDay || isIso || isAmerican) || Number.isNaN(from)) {
    throw new Refusal(400, 2000, `Bad input: ${name} should be a date.`)
  }
  const isWholeDay = isDay || (isAmerican && !text.includes(' '))
  return { from, until: isWholeDay ? from + DAY_MS - 1 : from }
}
