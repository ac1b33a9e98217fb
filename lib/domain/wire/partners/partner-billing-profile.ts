import { z } from 'zod'
import { Address, AddressRequest } from '../addresses/address'
import { Contact, ContactRequest } from '../addresses/contact'
import { camelCased } from '../camel-case'
import { EchoedAttributes } from '../echoed'
import { Attributes, Links } from '../link'
import { maybe, Text, Whole } from '../scalars'

/** Where Microsoft sends the partner's bills. An update is answered in PascalCase. partner-center-api.md ch. 4.11. */
export const PartnerBillingProfile = camelCased(
  z.looseObject({
    companyName: maybe(z.string()),
    address: maybe(Address),
    primaryContact: maybe(Contact),
    purchaseOrderNumber: maybe(Text),
    taxId: maybe(Text),
    billingDay: maybe(Whole),
    /** Fixed when the account was opened. ISO 4217. */
    billingCurrency: maybe(z.string()),
    profileType: maybe(z.string()),
    links: maybe(Links),
    attributes: maybe(Attributes),
  }),
)
export type PartnerBillingProfile = z.infer<typeof PartnerBillingProfile>

/** The whole profile: what is left out is emptied. */
export const PartnerBillingProfileRequest = z.strictObject({
  companyName: z.string().trim().min(1),
  address: AddressRequest,
  primaryContact: ContactRequest,
  purchaseOrderNumber: z.string().optional(),
  taxId: z.string().optional(),
  billingDay: z.int().optional(),
  billingCurrency: z.string().optional(),
  attributes: EchoedAttributes.optional(),
})
export type PartnerBillingProfileRequest = z.infer<typeof PartnerBillingProfileRequest>
