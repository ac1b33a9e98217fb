import { type Answer, Refusal, type Route } from '../http/route.ts'
import { findPartnerByMpnId, findPartnerByTenantId, type Partner } from '../seed/partners.ts'

const HELP = 'https://learn.microsoft.com/partner-center/mpa-indirect-provider-faq'
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether an indirect reseller signed the Microsoft Partner Agreement (ch. 4.8; verify-indirect-reseller-mpa-status). */
export const compliance: Route[] = [
  {
    method: 'GET',
    path: '/v1/compliance/csp/agreementstatus',
    token: 'user',
    handle({ query }) {
      const [mpnId, tenantId] = [query.get('mpnId'), query.get('tenantId')]
      if (mpnId && tenantId) {
        throw new Refusal(400, 2000, 'Both MPN Id and Tenant Id should not be passed.', 'ComplianceController')
      }
      if (mpnId) return byMpnId(mpnId)
      if (tenantId) return byTenantId(tenantId)
      throw new Refusal(400, 2001, 'Both MPN Id and Tenant Id cannot be empty.', 'ComplianceController')
    },
  },
]

function byMpnId(mpnId: string): Answer {
  if (!/^\d+$/.test(mpnId)) throw new Refusal(400, 2000, 'MPN Id must be numeric.', 'PartnerApiServiceControllers')
  const partner = findPartnerByMpnId(mpnId)
  if (partner === undefined) {
    return refusal(2200, `MPN Id ${mpnId} is not valid or not known in Partner Center.`)
  }
  return (
    enrolled(partner) ?? agreement(partner, 2203, `MPN Id ${mpnId} has not signed the Microsoft Partner Agreement.`)
  )
}

function byTenantId(tenantId: string): Answer {
  if (!GUID.test(tenantId)) throw new Refusal(400, 2000, 'Tenant Id must be a GUID.', 'PartnerApiServiceControllers')
  const partner = findPartnerByTenantId(tenantId)
  if (partner === undefined) throw new Refusal(400, 2205, `Could not find account with id '${tenantId}'.`)
  return (
    enrolled(partner) ?? agreement(partner, 2206, `The account of Tenant Id ${tenantId} has not signed the agreement.`)
  )
}

function enrolled({ enrolment, mpnId, country }: Partner): Answer | undefined {
  switch (enrolment) {
    case 'active':
      return undefined
    case 'other-region':
      return refusal(
        2201,
        `The CSP region of MPN Id ${mpnId} is ${country} and does not match the region of the provider.`,
      )
    case 'inactive':
    case 'none':
      return refusal(2204, `MPN Id ${mpnId} belongs to no CSP indirect reseller account.`)
    default:
      return enrolment satisfies never
  }
}

function agreement(partner: Partner, code: number, description: string): Answer {
  return partner.agreementSigned ? { status: 200, body: { isAgreementSigned: true } } : refusal(code, description)
}

/** Error shape (a) with the help page in `data`, as this service sends it. */
function refusal(code: number, description: string): Answer {
  return { status: 400, body: { code, description, data: [HELP], source: 'PartnerFD' } }
}
