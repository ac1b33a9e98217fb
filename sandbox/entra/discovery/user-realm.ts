import type { Tenants } from '../../tenants/running-tenant.ts'
import type { Arrival } from '../arrival.ts'

/** Where a person's password is checked: what MSAL and ADAL ask before a password grant. Nobody here is federated. */
export function userRealm(upn: string, tenants: Tenants, arrival: Arrival) {
  const domain = upn.slice(upn.lastIndexOf('@') + 1)
  const isKnown = upn.includes('@') && tenants.find(domain) !== undefined
  const realm = {
    ver: '1.0',
    account_type: isKnown ? 'Managed' : 'Unknown',
    cloud_instance_name: arrival.cloud?.instance ?? 'microsoftonline.com',
    cloud_audience_urn: 'urn:federation:MicrosoftOnline',
  }
  return isKnown ? { ...realm, domain_name: domain } : realm
}
