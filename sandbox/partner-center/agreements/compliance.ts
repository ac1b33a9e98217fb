import { type Answer, Refusal, type Route } from '../../http/route.ts'
import { findPartnerByMpnId, findPartnerByTenantId, type Partner } from '../../seed/partners.ts'
import type { Tenant } from '../../tenant.ts'
import { readQuery } from '../wire/read-query.ts'

const HELP = 'https://learn.microsoft.com/partner-center/mpa-indirect-provider-faq'
const MIGRATION_HELP = 'https://partner.microsoft.com/resources/detail/migrate-pmc-pc-mpa-guide-pptx'
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether an indirect reseller signed the Microsoft Partner Agreement (ch. 4.8; verify-indirect-reseller-mpa-status). */
export const compliance: Route[] = [
  {
    method: 'GET',
    path: '/v1/compliance/csp/agreementstatus',
    token: 'user',
    handle({ query, tenant }) {
      const [mpnId, tenantId] = [readQuery(query, 'mpnId'), readQuery(query, 'tenantId')]
      if (mpnId && tenantId) {
        throw new Refusal(400, 2000, 'Both MPN Id and Tenant Id should not be passed.', 'ComplianceController')
      }
      if (mpnId) return byMpnId(mpnId, tenant)
      if (tenantId) return byTenantId(tenantId, tenant)
      throw new Refusal(400, 2001, 'Both MPN Id and Tenant Id cannot be empty.', 'ComplianceController')
    },
  },
]

function byMpnId(mpnId: string, provider: Tenant): Answer {
  if (!/^\d+$/.test(mpnId)) throw new Refusal(400, 2000, 'MPN Id must be numeric.', 'PartnerApiServiceControllers')
  const partner = findPartnerByMpnId(mpnId)
  if (partner === undefined) {
    return refusal(2200, `Requested MPN Id ${mpnId} is invalid or does not exist in Partner Center.`, MIGRATION_HELP)
  }
  return (
    enrolled(partner, provider) ??
    agreement(partner, 2203, `MPN Id ${mpnId} has not signed the Microsoft Partner Agreement.`)
  )
}

function byTenantId(tenantId: string, provider: Tenant): Answer {
  if (!GUID.test(tenantId)) throw new Refusal(400, 2000, 'Tenant Id must be a GUID.', 'PartnerApiServiceControllers')
  const partner = findPartnerByTenantId(tenantId)
  if (partner === undefined) throw new Refusal(400, 2205, `Could not find account with id '${tenantId}'.`)
  return (
    enrolled(partner, provider) ??
    agreement(partner, 2206, `The account of Tenant Id ${tenantId} has not signed the agreement.`)
  )
}

function enrolled({ enrolment, mpnId, country }: Partner, provider: Tenant): Answer | undefined {
  switch (enrolment) {
    case 'active':
      return undefined
    case 'other-region':
      return refusal(
        2201,
        `The CSP region of the PartnerID ${mpnId} is ${nameOf(country)} and is not the region ${nameOf(provider.countryCode)} of the indirect provider with tenant id ${provider.id}.`,
      )
    case 'inactive':
    case 'none':
      return refusal(2204, `The MPN Id ${mpnId} is associated with no CSP indirect reseller account in Partner Center.`)
    default:
      return enrolment satisfies never
  }
}

function agreement(partner: Partner, code: number, description: string): Answer {
  return partner.agreementSigned ? { status: 200, body: { isAgreementSigned: true } } : refusal(code, description)
}

const regionNames = new Intl.DisplayNames('en', { type: 'region' })

function nameOf(country: string): string {
  return regionNames.of(country) ?? country
}

/** Error shape (a) with the help page in `data`, as this service sends it. */
function refusal(code: number, description: string, help = HELP): Answer {
  return { status: 400, body: { code, description, data: [help], source: 'PartnerFD' } }
}
