import { z } from 'zod'
import { camelCased } from '../camel-case'
import { CustomerId } from '../ids'
import { Attributes, Links } from '../link'
import { Flag, listOf, maybe } from '../scalars'
import { SecretText } from '../secret'
import { CustomerBillingProfile } from './billing-profile'
import { CustomerCompanyProfile } from './company-profile'

/** The first administrator of a new tenant: told once, by the answer to its creation, and never again. ch. 4.2. */
export const UserCredentials = z.looseObject({ userName: z.string(), password: SecretText })
export type UserCredentials = z.infer<typeof UserCredentials>

/** A list answers with `id`, `companyProfile` and `relationshipToPartner` only; `billingProfile` comes by id. ch. 4.2, 4.3. */
export const Customer = z.looseObject({
  id: CustomerId,
  commerceId: maybe(z.string()),
  companyProfile: CustomerCompanyProfile,
  billingProfile: maybe(CustomerBillingProfile),
  relationshipToPartner: maybe(z.string()),
  allowDelegatedAccess: maybe(Flag),
  customDomains: maybe(z.array(z.string())),
  /** Tenant id (not the PartnerID) of the indirect reseller whose customer it is. */
  associatedPartnerId: maybe(z.string()),
  enableGDAPByDefault: maybe(Flag),
  userCredentials: maybe(UserCredentials),
  links: maybe(Links),
  attributes: maybe(Attributes),
})
export type Customer = z.infer<typeof Customer>

/** What is left of a customer whose relationship was ended: a body in PascalCase, nearly all of it null. ch. 4.6. */
export const FormerCustomer = camelCased(
  z.looseObject({
    id: maybe(CustomerId),
    relationshipToPartner: maybe(z.string()),
    userCredentials: maybe(UserCredentials),
    customDomains: listOf(z.string()),
    attributes: maybe(Attributes),
  }),
)
export type FormerCustomer = z.infer<typeof FormerCustomer>
