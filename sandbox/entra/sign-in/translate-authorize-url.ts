import type { Tenant } from '../../tenant.ts'
import { PERMISSION, REFRESHABLE, readScope, withOtherResources } from '../scopes.ts'
import type { Dialect } from '../tokens/endpoint/translate-token-form.ts'

/** Says an authorization request of Entra's v1 (`resource`) or v2 (`scope`) endpoint the way oidc-provider reads it. */
export function translateAuthorizeUrl(sent: URLSearchParams, dialect: Dialect, tenant: Tenant): string {
  const query = new URLSearchParams(sent)
  if (dialect === 'v1') {
    query.set('scope', `openid profile ${REFRESHABLE} ${PERMISSION}`)
    nameResources(query, query.get('resource') ?? undefined, tenant)
  } else {
    const { resource, scope } = readScope(query.get('scope') ?? '')
    query.set('scope', scope)
    nameResources(query, resource, tenant)
  }
  return `/${tenant.id}/oauth2/v2.0/authorize?${query}`
}

function nameResources(query: URLSearchParams, requested: string | undefined, tenant: Tenant): void {
  query.delete('resource')
  for (const resource of withOtherResources(requested, tenant)) query.append('resource', resource)
}
