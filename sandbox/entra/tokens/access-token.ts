import { type Configuration, errors } from 'oidc-provider'
import { findPerson, type Person } from '../people.ts'
import { RESOURCES } from '../resources.ts'
import { PERMISSION, REFRESHABLE } from '../scopes.ts'
import type { SigningKey } from './signing-key.ts'
import { appTokenClaims, userTokenClaims } from './token-claims.ts'

/** How tokens for an API are made: signed JWTs. Throws InvalidTarget for one that has no service principal here. */
export function resourceServer(resource: string) {
  if (!RESOURCES.includes(resource)) throw new errors.InvalidTarget()
  return {
    scope: `${PERMISSION} ${REFRESHABLE}`,
    audience: resource,
    accessTokenFormat: 'jwt' as const,
    jwt: { sign: { alg: 'RS256' as const } },
  }
}

type JwtCustomizer = NonNullable<NonNullable<NonNullable<Configuration['formats']>['customizers']>['jwt']>

/** Puts Entra's claims in the place of those oidc-provider would write into an access token. */
export function createAccessTokenCustomizer(options: {
  baseUrl: string
  clientId: string
  signingKey: SigningKey
}): JwtCustomizer {
  return (_ctx, token, parts) => {
    const { aud, iat, exp, jti } = parts.payload
    const { baseUrl, clientId } = options
    const issued = { aud: String(aud), iat: Number(iat), exp: Number(exp), jti: String(jti), baseUrl, clientId }
    parts.header = { typ: 'JWT', x5t: options.signingKey.kid }
    if (token.kind === 'ClientCredentials') parts.payload = { ...appTokenClaims(issued) }
    else parts.payload = { ...userTokenClaims(requirePerson(token.accountId), issued) }
  }
}

/** A user's token without a user must not pass for the application's. */
function requirePerson(accountId: string): Person {
  const person = findPerson(accountId)
  if (!person) throw new errors.InvalidGrant(`nobody has the object id ${accountId}`)
  return person
}
