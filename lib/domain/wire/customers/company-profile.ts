import { z } from 'zod'
import { Address } from '../addresses/address'
import { Attributes, Links } from '../link'
import { maybe, Text } from '../scalars'

/** Who a customer is. Address and e-mail come only to a partner with delegated access. partner-center-api.md ch. 4.2. */
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
  links: maybe(Links),
  attributes: maybe(Attributes),
})
export type CustomerCompanyProfile = z.infer<typeof CustomerCompanyProfile>
