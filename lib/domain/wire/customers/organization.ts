import { z } from 'zod'
import { listOf, maybe, Text } from '../scalars'

/** The customer's tenant as its own directory describes it: what `companyProfile` withholds. partner-center-api.md ch. 4.1, C27. */
export const Organization = z.looseObject({
  displayName: maybe(z.string()),
  street: maybe(z.string()),
  city: maybe(z.string()),
  state: maybe(z.string()),
  postalCode: maybe(Text),
  countryLetterCode: maybe(z.string()),
  technicalNotificationMails: listOf(z.string()),
})
export type Organization = z.infer<typeof Organization>

/** A bare array, of one. */
export const Organizations = z.array(Organization)
export type Organizations = z.infer<typeof Organizations>

/** The bare array of `…/customDomains`. C28. */
export const CustomDomains = z.array(z.string())
export type CustomDomains = z.infer<typeof CustomDomains>
