import { z } from 'zod'
import { Address, AddressRequest } from '../addresses/address'
import { EchoedAttributes } from '../echoed'
import { Attributes, Links } from '../link'
import { maybe } from '../scalars'

/** The partner's own tenant. partner-center-api.md ch. 4.11. */
export const OrganizationProfile = z.looseObject({
  id: maybe(z.string()),
  companyName: maybe(z.string()),
  defaultAddress: maybe(Address),
  tenantId: maybe(z.string()),
  domain: maybe(z.string()),
  email: maybe(z.string()),
  language: maybe(z.string()),
  culture: maybe(z.string()),
  profileType: maybe(z.string()),
  links: maybe(Links),
  attributes: maybe(Attributes),
})
export type OrganizationProfile = z.infer<typeof OrganizationProfile>

/** The whole profile: what is left out is emptied. */
export const OrganizationProfileRequest = z.strictObject({
  id: z.string().optional(),
  companyName: z.string().trim().min(1),
  defaultAddress: AddressRequest,
  tenantId: z.string().optional(),
  domain: z.string().optional(),
  email: z.string().optional(),
  language: z.string().optional(),
  culture: z.string().optional(),
  attributes: EchoedAttributes.optional(),
})
export type OrganizationProfileRequest = z.infer<typeof OrganizationProfileRequest>
