import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { z } from 'zod'
import { type Principal, Refusal } from '../../http/route.ts'
import type { Tenant } from '../../tenant.ts'
import type { Tenants } from '../../tenants/running-tenant.ts'
import { isIssuer } from '../arrival.ts'
import { findPersonIn } from '../people.ts'
import { type Audience, AZURE_AD_GRAPH, audienceOf, canonicalResource } from '../resources.ts'
import { createKnownClaims } from './known-claims.ts'
import type { SigningKey } from './signing-key.ts'

const Header = z.object({ alg: z.literal('RS256'), kid: z.string() })
const Claims = z.object({
  aud: z.string(),
  iss: z.string(),
  tid: z.string(),
  nbf: z.number(),
  exp: z.number(),
  appid: z.string(),
  oid: z.string(),
  idtyp: z.string().optional(),
  upn: z.string().optional(),
  amr: z.array(z.string()).optional(),
})
type Claims = z.infer<typeof Claims>

const CLOCK_SKEW_SECONDS = 60

/**
 * Checks bearer tokens as Partner Center does: signature, issuer, tenant, audience, life (reference §2). The answer
 * throws a 401 Refusal; whether the principal may do a thing, and MFA, is for the caller to judge.
 */
export function createBearerVerifier(options: { signingKey: SigningKey; baseUrl: string; tenants: Tenants }) {
  const { kty, n, e, kid } = options.signingKey
  const publicKey = createPublicKey({ key: { kty, n, e }, format: 'jwk' })
  const claimsOf = createKnownClaims((token) => readClaims(token, { kid, publicKey }))

  return function verifyBearer(authorization: string | undefined): Principal {
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
    if (!token) throw new Refusal(401, 800001, 'The request carries no bearer token.')
    const claims = claimsOf(token)
    if (!claims) throw denied('The token is malformed or its signature is not valid.')
    const now = Date.now() / 1000
    if (claims.exp < now) throw denied('The token has expired.')
    if (claims.nbf > now + CLOCK_SKEW_SECONDS) throw denied('The token is not valid yet.')
    const tenant = options.tenants.find(claims.tid)?.tenant
    if (tenant === undefined || !isIssuer(claims.iss, tenant.id, options.baseUrl)) {
      throw denied('The token was issued by another authority.')
    }
    if (canonicalResource(claims.aud) === AZURE_AD_GRAPH) {
      throw new Refusal(401, 900420, `The token audience ${AZURE_AD_GRAPH} is no longer supported.`)
    }
    const audience = audienceOf(claims.aud)
    if (!audience) throw denied('The token was issued for another audience.')
    return toPrincipal(claims, tenant, audience)
  }
}

export type VerifyBearer = ReturnType<typeof createBearerVerifier>

/** Reads one of the sandbox's own access tokens of a person that has not expired; undefined for anything else. */
export function createTokenReader({ signingKey }: { signingKey: SigningKey }) {
  const { kty, n, e, kid } = signingKey
  const publicKey = createPublicKey({ key: { kty, n, e }, format: 'jwk' })
  return (token: string) => {
    const claims = readClaims(token, { kid, publicKey })
    if (!claims?.upn || claims.exp < Date.now() / 1000) return undefined
    return { aud: claims.aud, oid: claims.oid, amr: claims.amr ?? [] }
  }
}

/** Roles are the directory's, not the token's: Partner Center looks group membership up itself. */
function toPrincipal(claims: Claims, tenant: Tenant, audience: Audience): Principal {
  const { tid: tenantId, appid: appId, oid: objectId } = claims
  if (claims.idtyp === 'app') return { kind: 'app', tenantId, appId, audience }
  const person = findPersonIn(tenant.people, objectId)
  if (!person || !claims.upn) throw denied('The user is not a member of the partner tenant.')
  const mfa = claims.amr?.includes('mfa') ?? false
  return { kind: 'user', tenantId, appId, audience, objectId, upn: claims.upn, roles: person.roles, mfa }
}

function readClaims(token: string, key: { kid: string; publicKey: KeyObject }): Claims | undefined {
  const [header, payload, signature, ...rest] = token.split('.')
  if (!header || !payload || !signature || rest.length > 0) return undefined
  if (Header.safeParse(readJsonPart(header)).data?.kid !== key.kid) return undefined
  const signed = Buffer.from(`${header}.${payload}`)
  if (!verify('RSA-SHA256', signed, key.publicKey, Buffer.from(signature, 'base64url'))) return undefined
  return Claims.safeParse(readJsonPart(payload)).data
}

function readJsonPart(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString())
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function denied(description: string): Refusal {
  return new Refusal(401, 400, `Access denied. ${description}`)
}
