import { z } from 'zod'
import { maybe, Text } from '../scalars'

/** partner-center-api.md ch. 4.2. Every member but the country is optional on the wire somewhere. */
export const Address = z.looseObject({
  addressLine1: maybe(z.string()),
  addressLine2: maybe(z.string()),
  city: maybe(z.string()),
  state: maybe(z.string()),
  postalCode: maybe(Text),
  country: maybe(z.string()),
  region: maybe(z.string()),
  firstName: maybe(z.string()),
  middleName: maybe(z.string()),
  lastName: maybe(z.string()),
  phoneNumber: maybe(Text),
})
export type Address = z.infer<typeof Address>

/**
 * An address as it is sent. Which of state, postal code and phone number a country wants, and in which form, is told by
 * its CountryValidationRules. ch. 4.2, 4.12.
 */
export const AddressRequest = z.strictObject({
  addressLine1: z.string().trim().min(1).max(200),
  addressLine2: z.string().max(200).optional(),
  city: z.string().trim().min(1),
  state: z.string().optional(),
  postalCode: z.string().optional(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[a-z]{2}$/i),
  region: z.string().optional(),
  firstName: z.string().max(50).optional(),
  middleName: z.string().max(50).optional(),
  lastName: z.string().max(50).optional(),
  phoneNumber: z.string().optional(),
})
export type AddressRequest = z.infer<typeof AddressRequest>
