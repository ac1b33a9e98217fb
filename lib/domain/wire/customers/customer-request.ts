import { z } from 'zod'
import { EchoedAttributes } from '../echoed'
import { CustomerBillingProfileRequest } from './billing-profile'

/**
 * A customer to be created, tenant and all. Check the address and the domain first: a sandbox customer with an invalid
 * address can never be deleted. partner-center-api.md ch. 4.2.
 */
export const CustomerRequest = z.strictObject({
  companyProfile: z.strictObject({
    /** Such as `contoso.onmicrosoft.com`; nobody may have it yet. */
    domain: z.string().trim().min(1),
    /** Required in two dozen countries (ch. 4.2), accepted elsewhere. */
    organizationRegistrationNumber: z.string().optional(),
    attributes: EchoedAttributes.optional(),
  }),
  billingProfile: CustomerBillingProfileRequest,
  /** Tenant id of the indirect reseller whose customer it becomes. Indirect providers only, with a person's token. */
  associatedPartnerId: z.guid().optional(),
  /** Whether a first GDAP relationship is made along with it. */
  enableGDAPByDefault: z.boolean().optional(),
  /** Sent by Microsoft's own clients; means nothing yet. */
  relationshipToPartner: z.literal('none').optional(),
  attributes: EchoedAttributes.optional(),
})
export type CustomerRequest = z.infer<typeof CustomerRequest>

/** The whole body of the one change that a customer takes: it is ours no longer. ch. 4.6. */
export const EndRelationshipRequest = z.strictObject({
  relationshipToPartner: z.literal('none'),
  attributes: EchoedAttributes.optional(),
})
export type EndRelationshipRequest = z.infer<typeof EndRelationshipRequest>
