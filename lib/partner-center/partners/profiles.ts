import 'server-only'
import type { MpnId } from '@/lib/domain/wire/ids'
import {
  LegalBusinessProfile,
  LegalBusinessProfileRequest,
  type VettingVersion,
} from '@/lib/domain/wire/partners/legal-business-profile'
import { MpnProfile } from '@/lib/domain/wire/partners/mpn-profile'
import { OrganizationProfile, OrganizationProfileRequest } from '@/lib/domain/wire/partners/organization-profile'
import { PartnerBillingProfile, PartnerBillingProfileRequest } from '@/lib/domain/wire/partners/partner-billing-profile'
import { SupportProfile, SupportProfileRequest } from '@/lib/domain/wire/partners/support-profile'
import { query } from '../http/address'
import type { Answer, Client, ReadOptions, WriteOptions } from '../http/client'

/** `etag`: as the profile was read with, where it has one. Stale: 400/2055 or 412. ch. 3.4. */
export type ProfileUpdate = WriteOptions & { etag?: string | undefined }

/**
 * C23–C25 of partner-center-api.md ch. 4.1: the partner's own papers. An update replaces the whole profile, so begin
 * with the one that was read. All but `legalBusiness` App+User only. Updates throw ZodError for a bad request.
 */
export function profiles(client: Client) {
  return {
    /**
     * GET /v1/profiles/mpn?mpnId= → 200 MpnProfile; 404/3000 for an unknown id. Without an id, the caller's own profile.
     * App+User. ch. 4.7 / learn.microsoft.com …/get-partner-by-mpn-id
     */
    mpn(mpnId?: MpnId, { signal }: Pick<ReadOptions, 'signal'> = {}): Promise<MpnProfile> {
      return client.read(MpnProfile, `/v1/profiles/mpn${query({ mpnId })}`, { signal })
    },

    /**
     * GET /v1/profiles/legalbusiness?vettingVersion= → 200.
     * App-only or App+User. ch. 4.11 / …/get-legal-business-profile
     */
    legalBusiness(vettingVersion?: VettingVersion): Promise<LegalBusinessProfile> {
      return client.read(LegalBusinessProfile, `/v1/profiles/legalbusiness${query({ vettingVersion })}`)
    },

    /** PUT /v1/profiles/legalbusiness → 200. App+User. ch. 4.11 / …/update-legal-business-profile */
    updateLegalBusiness(
      profile: LegalBusinessProfileRequest,
      update: ProfileUpdate,
    ): Promise<Answer<LegalBusinessProfile>> {
      const body = LegalBusinessProfileRequest.parse(profile)
      return client.write('PUT', LegalBusinessProfile, '/v1/profiles/legalbusiness', replacing(body, update))
    },

    /** GET /v1/profiles/organization → 200. App+User. ch. 4.11 / …/get-an-organization-profile */
    organization(): Promise<OrganizationProfile> {
      return client.read(OrganizationProfile, '/v1/profiles/organization')
    },

    /** PUT /v1/profiles/organization → 200. App+User. ch. 4.11 / …/update-an-organization-profile */
    updateOrganization(
      profile: OrganizationProfileRequest,
      update: ProfileUpdate,
    ): Promise<Answer<OrganizationProfile>> {
      const body = OrganizationProfileRequest.parse(profile)
      return client.write('PUT', OrganizationProfile, '/v1/profiles/organization', replacing(body, update))
    },

    /** GET /v1/profiles/billing → 200. App+User. ch. 4.11 / …/get-partner-billing-profile */
    billing(): Promise<PartnerBillingProfile> {
      return client.read(PartnerBillingProfile, '/v1/profiles/billing')
    },

    /** PUT /v1/profiles/billing → 200, in PascalCase. App+User. ch. 4.11 / …/update-partner-billing-profile */
    updateBilling(
      profile: PartnerBillingProfileRequest,
      update: ProfileUpdate,
    ): Promise<Answer<PartnerBillingProfile>> {
      const body = PartnerBillingProfileRequest.parse(profile)
      return client.write('PUT', PartnerBillingProfile, '/v1/profiles/billing', replacing(body, update))
    },

    /** GET /v1/profiles/support → 200. App+User. ch. 4.11 / …/get-support-profile */
    support(): Promise<SupportProfile> {
      return client.read(SupportProfile, '/v1/profiles/support')
    },

    /**
     * PUT /v1/profiles/supportprofile → 200: written at another address than it is read at, as its page has it.
     * App+User. ch. 4.1 C25 / …/update-support-profile
     */
    updateSupport(profile: SupportProfileRequest, update: ProfileUpdate): Promise<Answer<SupportProfile>> {
      const body = SupportProfileRequest.parse(profile)
      return client.write('PUT', SupportProfile, '/v1/profiles/supportprofile', replacing(body, update))
    },
  }
}

/** The etag goes where the pages show it, into the body, and as If-Match, where the general rule wants it. ch. 3.4. */
function replacing<T extends { attributes?: { etag?: string | undefined } | undefined }>(
  profile: T,
  { requestId, signal, etag }: ProfileUpdate,
) {
  const body = etag === undefined ? profile : { ...profile, attributes: { ...profile.attributes, etag } }
  return { requestId, signal, body, ifMatch: etag }
}
