import { z } from 'zod'

/** A whole number, also where a client sends it as text. */
export const wholeNumber = z.union([
  z.int(),
  z
    .string()
    .trim()
    .regex(/^[+-]?\d{1,15}$/)
    .transform(Number),
])

/** A number with a fraction, also as text. */
export const decimal = z.union([
  z.number(),
  z
    .string()
    .trim()
    .regex(/^[+-]?\d{1,12}(\.\d{1,12})?$/)
    .transform(Number),
])

/** `true` and `false`, also as text in any case. */
export const flag = z.union([
  z.boolean(),
  z
    .string()
    .trim()
    .regex(/^(true|false)$/i)
    .transform((word) => word.toLowerCase() === 'true'),
])

/** Text, also where a client sends digits as a number: line ids, PartnerIDs. */
export const text = z.union([z.string(), z.number().transform(String)])
