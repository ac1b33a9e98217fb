import { z } from 'zod'
import { CustomerId } from '../ids'
import { Attributes, Links } from '../link'
import { Flag, maybe, Text } from '../scalars'

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
  lastName: maybe(z.string()),
  phoneNumber: maybe(Text),
})
export type Address = z.infer<typeof Address>

export const CustomerCompanyProfile = z.looseObject({
  tenantId: maybe(z.string()),
  /** Empty for the few that have none. */
  domain: z
    .string()
    .nullish()
    .transform((domain) => domain ?? ''),
  companyName: maybe(z.string()),
  address: maybe(Address),
  email: maybe(z.string()),
  organizationRegistrationNumber: maybe(Text),
})
export type CustomerCompanyProfile = z.infer<typeof CustomerCompanyProfile>

export const CustomerBillingProfile = z.looseObject({
  id: maybe(z.string()),
  firstName: maybe(z.string()),
  lastName: maybe(z.string()),
  email: maybe(z.string()),
  culture: maybe(z.string()),
  language: maybe(z.string()),
  companyName: maybe(z.string()),
  defaultAddress: maybe(Address),
  attributes: maybe(Attributes),
})
export type CustomerBillingProfile = z.infer<typeof CustomerBillingProfile>

/** A list answers with `id`, `companyProfile` and `relationshipToPartner` only; `billingProfile` comes by id. ch. 4.2, 4.3. */
export const Customer = z.looseObject({
  id: CustomerId,
  commerceId: maybe(z.string()),
  companyProfile: CustomerCompanyProfile,
  billingProfile: maybe(CustomerBillingProfile),
  relationshipToPartner: maybe(z.string()),
  allowDelegatedAccess: maybe(Flag),
  customDomains: maybe(z.array(z.string())),
  associatedPartnerId: maybe(z.string()),
  links: maybe(Links),
  attributes: maybe(Attributes),
})
export type Customer = z.infer<typeof Customer>
