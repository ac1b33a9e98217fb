import type Provider from 'oidc-provider'
import type { Tenant } from '../tenant.ts'
import { ownApi, RESOURCES } from './resources.ts'
import { PERMISSION, REFRESHABLE } from './scopes.ts'

/**
 * A grant of all there is, unsaved: the tenant's administrator consented for everybody. Each sign-in has one of its own,
 * so that ending one leaves a person's other sign-ins alone.
 */
export function grantEverything(
  provider: Provider,
  who: { accountId?: string; clientId?: string },
  tenant: Pick<Tenant, 'clientId'>,
) {
  const grant = new provider.Grant(who)
  grant.addOIDCScope('openid profile email')
  for (const resource of [...RESOURCES, ownApi(tenant)])
    grant.addResourceScope(resource, `${PERMISSION} ${REFRESHABLE}`)
  return grant
}
