import { Collection } from '@/lib/domain/wire/collection'
import { AgreementStatus } from '@/lib/domain/wire/partners/agreement-status'
import { LegalBusinessProfile, LegalBusinessProfileRequest } from '@/lib/domain/wire/partners/legal-business-profile'
import { MpnProfile } from '@/lib/domain/wire/partners/mpn-profile'
import { OrganizationProfile, OrganizationProfileRequest } from '@/lib/domain/wire/partners/organization-profile'
import { PartnerBillingProfile, PartnerBillingProfileRequest } from '@/lib/domain/wire/partners/partner-billing-profile'
import { PartnerRelationship } from '@/lib/domain/wire/partners/partner-relationship'
import { RelationshipRequest } from '@/lib/domain/wire/partners/relationship-request'
import { SupportProfile, SupportProfileRequest } from '@/lib/domain/wire/partners/support-profile'
import type { Operation } from '../operation'

/** partner-center-api.md ch. 4.1, C12–C14, C23–C26. */
export const partnerOperations: Operation[] = [
  { name: 'relationships.list', wire: 'GET /v1/relationships', response: Collection(PartnerRelationship) },
  {
    name: 'relationships.ofCustomer',
    wire: 'GET /v1/customers/{}/relationships',
    response: Collection(PartnerRelationship),
  },
  { name: 'relationships.request', wire: 'GET /v1/customers/relationshiprequests', response: RelationshipRequest },
  { name: 'compliance.agreementStatus', wire: 'GET /v1/compliance/{}/agreementstatus', response: AgreementStatus },
  { name: 'profiles.mpn', wire: 'GET /v1/profiles/mpn', response: MpnProfile },
  { name: 'profiles.legalBusiness', wire: 'GET /v1/profiles/legalbusiness', response: LegalBusinessProfile },
  {
    name: 'profiles.updateLegalBusiness',
    wire: 'PUT /v1/profiles/legalbusiness',
    request: LegalBusinessProfileRequest,
    response: LegalBusinessProfile,
  },
  { name: 'profiles.organization', wire: 'GET /v1/profiles/organization', response: OrganizationProfile },
  {
    name: 'profiles.updateOrganization',
    wire: 'PUT /v1/profiles/organization',
    request: OrganizationProfileRequest,
    response: OrganizationProfile,
  },
  { name: 'profiles.billing', wire: 'GET /v1/profiles/billing', response: PartnerBillingProfile },
  {
    name: 'profiles.updateBilling',
    wire: 'PUT /v1/profiles/billing',
    request: PartnerBillingProfileRequest,
    response: PartnerBillingProfile,
  },
  { name: 'profiles.support', wire: 'GET /v1/profiles/support', response: SupportProfile },
  {
    name: 'profiles.updateSupport',
    wire: 'PUT /v1/profiles/supportprofile',
    request: SupportProfileRequest,
    response: SupportProfile,
  },
]
