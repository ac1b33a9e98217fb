import { type Principal, Refusal, type Route } from './route.ts'

/** Throws the 401 of a user token without MFA, enforced since 2026 (reference §2.6). App-only tokens are never affected. */
export function requireMfa(principal: Principal): void {
  if (principal.kind === 'user' && !principal.mfa) {
    throw new Refusal(401, 900421, 'The token was issued without multifactor authentication, which is required.')
  }
}

/** Throws the 403 of a token kind or a role that a route does not take (reference §2.7, §2.8). */
export function requireAccess(principal: Principal, route: Route): void {
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
