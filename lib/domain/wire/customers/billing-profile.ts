import { z } from 'zod'
import { Address, AddressRequest } from '../addresses/address'
import { EchoedAttributes } from '../echoed'
import { Attributes, Links } from '../link'
import { maybe } from '../scalars'

/** Where a customer's bills would go. Its etag is a signed whole number, as text. partner-center-api.md ch. 4.2. */
export const CustomerBillingProfile = z.looseObject({
  id: maybe(z.string()),
  firstName: maybe(z.string()),
  lastName: maybe(z.string()),
  email: maybe(z.string()),
  culture: maybe(z.string()),
  language: maybe(z.string()),
  companyName: maybe(z.string()),
  defaultAddress: maybe(Address),
  links: maybe(Links),
  attributes: maybe(Attributes),
})
export type CustomerBillingProfile = z.infer<typeof CustomerBillingProfile>

/** The whole profile as it is sent: with a new customer, or to replace the one there is. ch. 4.2. */
export const CustomerBillingProfileRequest = z.strictObject({
  id: z.string().optional(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  email: z.string().trim().min(1),
  /** Language and country, such as `de-DE`; case does not matter. */
  culture: z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i),
  language: z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i),
  companyName: z.string().trim().min(1),
  defaultAddress: AddressRequest,
  attributes: EchoedAttributes.optional(),
})
export type CustomerBillingProfileRequest = z.infer<typeof CustomerBillingProfileRequest>
