import { z } from 'zod'
import { maybe, Text, Whole } from '../scalars'

/** The right to make so many customers of the government cloud. partner-center-api.md ch. 4.4. */
export const ValidationCode = z.looseObject({
  partnerId: maybe(z.string()),
  organizationName: maybe(z.string()),
  /** What a QualificationRequest sends as `validationCode`. */
  validationId: Text,
  maxCreates: maybe(Whole),
  remainingCreates: maybe(Whole),
  eTag: maybe(z.string()),
})
export type ValidationCode = z.infer<typeof ValidationCode>

/** A bare array. */
export const ValidationCodes = z.array(ValidationCode)
export type ValidationCodes = z.infer<typeof ValidationCodes>
