import { z } from 'zod'
import { maybe, Text } from '../scalars'

/** A person at a company. partner-center-api.md appendix B. */
export const Contact = z.looseObject({
  firstName: maybe(z.string()),
  middleName: maybe(z.string()),
  lastName: maybe(z.string()),
  email: maybe(z.string()),
  phoneNumber: maybe(Text),
})
export type Contact = z.infer<typeof Contact>

/** The same as it is sent; what an operation requires of it, that operation says. */
export const ContactRequest = z.strictObject({
  firstName: z.string().optional(),
  middleName: z.string().optional(),
  lastName: z.string().optional(),
  email: z.string().optional(),
  phoneNumber: z.string().optional(),
})
export type ContactRequest = z.infer<typeof ContactRequest>
