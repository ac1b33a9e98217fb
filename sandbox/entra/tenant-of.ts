import type { RunningTenant, Tenants } from '../tenants/running-tenant.ts'
import { type EntraError, entraError } from './errors/entra-error.ts'

/** The names in a path that stand for whatever tenant the person or the application is of. */
export function isShared(segment: string): boolean {
  return ['common', 'organizations'].includes(segment.toLowerCase())
}

/**
 * The tenant a request is about: the one its path names; under `common` and `organizations` the person's (by the domain
 * of the name they type or hint at), else the one in which the application is registered.
 */
export function tenantOf(segment: string, sent: URLSearchParams, tenants: Tenants): RunningTenant | EntraError {
  if (!isShared(segment)) {
    const named = tenants.find(segment)
    if (named) return named
    const message = `Tenant '${segment}' not found. Check to make sure you have the correct tenant ID.`
    return entraError('invalid_request', 90002, message)
  }
  if (sent.get('grant_type') === 'client_credentials') {
    const message =
      'No tenant-identifying information found in either the request or implied by any provided credentials.'
    return entraError('invalid_request', 50059, message)
  }
  const name = sent.get('username') ?? sent.get('login_hint') ?? ''
  const byPerson = name.includes('@') ? tenants.find(name.slice(name.lastIndexOf('@') + 1)) : undefined
  return byPerson ?? tenants.ofClient(sent.get('client_id') ?? '') ?? tenants.home
}
