import type { RunningTenant } from '../../../tenants/running-tenant.ts'
import type { Person } from '../../people.ts'
import { readScope } from '../../scopes.ts'
import type { Dialect } from './translate-token-form.ts'

/** Who signs in by a grant that oidc-provider does not know; redeemed as an authorization code. */
export type StandIn = { person: Person; amr: string[]; resource: string | undefined; isRefreshable: boolean }

export type GrantContext = {
  dialect: Dialect
  running: RunningTenant
  /** Reads one of the sandbox's own access tokens; undefined when it is none. */
  readToken: (token: string) => { aud: string; oid: string; amr: string[] } | undefined
}

/** The API that a sign-in is for, and whether it may go on without the person. v1 always gives refresh tokens. */
export function askedFor(form: URLSearchParams, dialect: Dialect): Pick<StandIn, 'resource' | 'isRefreshable'> {
  if (dialect === 'v1') return { resource: form.get('resource') || undefined, isRefreshable: true }
  const scope = form.get('scope') ?? ''
  return { resource: readScope(scope).resource, isRefreshable: scope.split(' ').includes('offline_access') }
}
