import { z } from 'zod'

/**
 * The loose JSON of Partner Center made strict at the border. partner-center-api.md ch. 3.7 and 10:
 * null and absent mean the same, numbers come as text and text as numbers, dates in four spellings.
 */

/** Absent, null and undefined all become undefined; anything else is parsed. */
export function maybe<T extends z.ZodType>(schema: T) {
  return schema
    .nullish()
    .transform((value) => value ?? undefined)
    .optional()
}

/** A list that may be absent or null: then it is empty. */
export function listOf<T extends z.ZodType>(item: T) {
  return z
    .array(item)
    .nullish()
    .transform((items) => items ?? [])
}

/** Text; codes and ids that arrive as JSON numbers become their digits. */
export const Text = z.union([z.string(), z.number()]).transform(String)

/** A whole number, also when it arrives as text ("3599"). */
export const Whole = z
  .union([
    z.number(),
    z
      .string()
      .trim()
      .regex(/^-?\d+$/)
      .transform(Number),
  ])
  .pipe(z.int())

/** A boolean, also when it arrives as text ("True"). */
export const Flag = z.union([
  z.boolean(),
  z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.enum(['true', 'false']))
    .transform((text) => text === 'true'),
])

const ZONED = /(?:Z|[+-]\d{2}:?\d{2})$/i
/** Year 1 is .NET's zero date: "unset". */
const UNSET_BEFORE = Date.UTC(1900, 0, 1)

/**
 * Takes a date as Microsoft writes it (0–7 fractional digits, with or without zone; without means UTC).
 * Returns ISO 8601 in UTC with milliseconds, or undefined for "unset" and for what is no date at all: a date that
 * cannot be read must not make an order unreadable that has already been placed.
 */
export function toInstant(text: string): string | undefined {
  const trimmed = text.trim()
  const zoned = ZONED.test(trimmed) || !trimmed.includes('T') ? trimmed : `${trimmed}Z`
  const time = Date.parse(zoned.replace(/(\.\d{3})\d+/, '$1'))
  return Number.isNaN(time) || time < UNSET_BEFORE ? undefined : new Date(time).toISOString()
}

/** A date-time of a response, as ISO 8601 text in UTC; undefined when absent, null, unset or unreadable. */
export const Instant = z
  .string()
  .nullish()
  .transform((text) => (text == null ? undefined : toInstant(text)))
  .optional()
