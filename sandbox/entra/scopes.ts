import type { Tenant } from '../tenant.ts'
import { AZURE_AD_GRAPH, canonicalResource, MICROSOFT_GRAPH, RESOURCES } from './resources.ts'

/** The one delegated permission of every resource here, as Partner Center names it. */
export const PERMISSION = 'user_impersonation'
/**
 * Stands for `offline_access` inside: oidc-provider drops that scope unless consent was prompted for, Entra does not.
 */
export const REFRESHABLE = 'refreshable'

const OIDC_SCOPES = new Set(['openid', 'profile', 'email'])

/**
 * Reads an Entra v2 scope such as `openid offline_access https://api.partnercenter.microsoft.com/.default`: the API it
 * is about as spelled (Microsoft Graph when it names none) and the scope by the names used inside.
 */
export function readScope(scope: string): { resource: string; scope: string; isDefault: boolean } {
  const names = scope.split(/[\s+]+/).filter(Boolean)
  // An API may be named by its application's id, too.
  const api = names.find((name) => name.includes('/'))
  const inner = names.filter((name) => OIDC_SCOPES.has(name))
  if (names.includes('offline_access')) inner.push(REFRESHABLE)
  const cut = api?.lastIndexOf('/') ?? 0
  return {
    resource: api?.slice(0, cut) ?? MICROSOFT_GRAPH,
    scope: [...inner, PERMISSION].join(' '),
    isDefault: api?.slice(cut).toLowerCase() === '/.default',
  }
}

/**
 * Entra's refresh tokens work for every resource the user consented to, so a sign-in asks for all of them, the
 * requested one first. One that is unknown here stands alone and is refused.
 */
export function withOtherResources(resource: string | undefined, tenant: Pick<Tenant, 'clientId'>): string[] {
  const first = canonicalResource(resource ?? AZURE_AD_GRAPH, tenant)
  return RESOURCES.includes(first) ? [first, ...RESOURCES.filter((other) => other !== first)] : [first]
}
