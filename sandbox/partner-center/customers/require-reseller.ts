import { type Call, Refusal } from '../../http/route.ts'
import { findPartnerByTenantId } from '../../seed/partners.ts'

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * The indirect reseller for whom a customer is made, by tenant id (ch. 4.2; create-a-customer-for-an-indirect-reseller).
 * Throws 403/900329 for an App-only token, 403/600006 for a partner who is no indirect provider, 400/800002 for no GUID,
 * 400/800016 for somebody without a partnership.
 */
export function requireReseller({ principal, tenant }: Call, tenantId: string): string {
  if (principal.kind === 'app') {
    throw new Refusal(403, 900329, 'The resource does not support App-only authentication for an indirect reseller.')
  }
  if (tenant.kind !== 'indirect-provider') {
    throw new Refusal(403, 600006, 'Only indirect providers may set AssociatedPartnerId.')
  }
  if (!GUID.test(tenantId)) throw new Refusal(400, 800002, 'The AssociatedPartnerId should have GUID format.')
  const partner = findPartnerByTenantId(tenantId)
  if (partner?.enrolment !== 'active') {
    throw new Refusal(400, 800016, `${tenantId} is not an indirect reseller of the partner.`)
  }
  return partner.tenantId
}
