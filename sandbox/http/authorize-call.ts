import type { Switches } from '../switches.ts'
import { type Principal, Refusal, type Route } from './route.ts'

const INVALID_TOKEN = { 'WWW-Authenticate': 'Bearer error="invalid_token"' }

/**
 * Throws the 401 of a user token without MFA: since 2026 a coded one, before that a reason phrase and no body (reference
 * §2.6). App-only tokens are never affected.
 */
export function requireMfa(principal: Principal, style: Switches['mfaRefusal']): void {
  if (principal.kind === 'app' || principal.mfa) return
  throw new Refusal(401, 900421, 'The token was issued without multifactor authentication, which is required.', {
    headers: INVALID_TOKEN,
    ...(style === '2019' ? { empty: true, statusText: 'Unauthorized - MFA required' } : {}),
  })
}

/** Throws the 401 or 403 of an audience, a token kind or a role that a route does not take (reference §2.3, §2.7, §2.8). */
export function requireAccess(principal: Principal, route: Route): void {
  if (principal.audience !== (route.audience ?? 'partner-center')) {
    throw new Refusal(401, 400, 'Access denied. The token was issued for another audience.')
  }
  if (principal.kind === 'app') {
    if (route.token === 'user') {
      throw new Refusal(403, 900329, 'The resource does not support application-only authentication.')
    }
    return
  }
  if (route.roles && !principal.roles.some((role) => route.roles?.includes(role))) {
    throw new Refusal(403, 900150, 'The role of the caller does not have the rights to perform the operation.')
  }
}
