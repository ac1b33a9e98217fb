import { z } from 'zod'
import { Address, AddressRequest } from '../addresses/address'
import { Contact, ContactRequest } from '../addresses/contact'
import { EchoedAttributes } from '../echoed'
import { Attributes, Links } from '../link'
import { maybe } from '../scalars'

/** The partner as Microsoft checked it. partner-center-api.md ch. 4.11. */
export const LegalBusinessProfile = z.looseObject({
  companyName: maybe(z.string()),
  address: maybe(Address),
  primaryContact: maybe(Contact),
  companyApproverAddress: maybe(Address),
  companyApproverEmail: maybe(z.string()),
  /** `none`, `pending`, `authorized`, `rejected`. */
  vettingStatus: maybe(z.string()),
  vettingSubStatus: maybe(z.string()),
  profileType: maybe(z.string()),
  links: maybe(Links),
  attributes: maybe(Attributes),
})
export type LegalBusinessProfile = z.infer<typeof LegalBusinessProfile>

/** The whole profile. Status members are the service's own; sent back as they came. */
export const LegalBusinessProfileRequest = z.strictObject({
  companyName: z.string().trim().min(1),
  address: AddressRequest,
  primaryContact: ContactRequest,
  companyApproverAddress: AddressRequest.optional(),
  companyApproverEmail: z.string().optional(),
  vettingStatus: z.string().optional(),
  vettingSubStatus: z.string().optional(),
  attributes: EchoedAttributes.optional(),
})
export type LegalBusinessProfileRequest = z.infer<typeof LegalBusinessProfileRequest>

/** Which state of the check is asked for. Sent closed. ch. 4.11. */
export const VettingVersion = z.enum(['Current', 'LastFinalized'])
export type VettingVersion = z.infer<typeof VettingVersion>
