import { type Configuration, errors, type KoaContextWithOIDC } from 'oidc-provider'
import type { Tenant } from '../../tenant.ts'
import type { RunningTenant } from '../../tenants/running-tenant.ts'
import type { AuthorityOptions } from '../authority.ts'
import { findPersonIn, type Person } from '../people.ts'
import { ownApi, RESOURCES } from '../resources.ts'
import { PERMISSION, REFRESHABLE } from '../scopes.ts'
import { amrOf, appTokenClaims, userTokenClaims } from './token-claims.ts'

/** How tokens for an API are made: signed JWTs. Throws InvalidTarget for one that has no service principal here. */
export function resourceServer(resource: string, tenant: Tenant) {
  if (!RESOURCES.includes(resource) && resource !== ownApi(tenant)) throw new errors.InvalidTarget()
  return {
    scope: `${PERMISSION} ${REFRESHABLE}`,
    audience: resource,
    accessTokenFormat: 'jwt' as const,
    jwt: { sign: { alg: 'RS256' as const } },
  }
}

type JwtCustomizer = NonNullable<NonNullable<NonNullable<Configuration['formats']>['customizers']>['jwt']>

/** Puts Entra's claims in the place of those oidc-provider would write into an access token. */
export function createAccessTokenCustomizer(options: AuthorityOptions): JwtCustomizer {
  return (ctx, token, parts) => {
    const { aud, iat, exp, jti } = parts.payload
    const { running, issuers, exchanges } = options
    const exchange = exchanges.get(ctx.req)
    const issued = {
      ...{ aud: exchange?.resource ?? String(aud), iat: Number(iat), exp: Number(exp), jti: String(jti) },
      ...{ sts: issuers.sts, tenantId: running.tenant.id, clientId: token.clientId ?? running.tenant.clientId },
      appidacr: APPIDACR[exchange?.proof ?? 'secret'],
    }
    parts.header = { typ: 'JWT', x5t: options.signingKey.kid }
    if (token.kind === 'ClientCredentials') parts.payload = { ...appTokenClaims(issued) }
    else {
      const person = requirePerson(running, token.accountId)
      parts.payload = { ...userTokenClaims(person, amrSeenIn(ctx) ?? amrOf(person), issued) }
    }
  }
}

const APPIDACR = { none: '0', secret: '1', certificate: '2' } as const

/** How the person signed in, as the code or the refresh token remembers it. */
export function amrSeenIn({ oidc }: KoaContextWithOIDC): string[] | undefined {
  return oidc.entities.AuthorizationCode?.amr ?? oidc.entities.RefreshToken?.amr
}

/** A user's token without a user must not pass for the application's. */
function requirePerson({ tenant }: RunningTenant, accountId: string): Person {
  const person = findPersonIn(tenant.people, accountId)
  if (!person) throw new errors.InvalidGrant(`nobody has the object id ${accountId}`)
  return person
}
