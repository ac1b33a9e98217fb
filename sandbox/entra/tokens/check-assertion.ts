import { constants, createPublicKey, verify } from 'node:crypto'
import { z } from 'zod'
import type { Tenant } from '../../tenant.ts'
import type { Arrival } from '../arrival.ts'
import { CLOUDS } from '../clouds.ts'
import { type EntraError, entraError } from '../errors/entra-error.ts'

const Header = z.object({
  alg: z.enum(['RS256', 'PS256']),
  x5t: z.string().optional(),
  'x5t#S256': z.string().optional(),
  kid: z.string().optional(),
})
const Claims = z.object({
  aud: z.string(),
  iss: z.string(),
  sub: z.string(),
  exp: z.coerce.number(),
  nbf: z.coerce.number().optional(),
})

const CLOCK_SKEW_SECONDS = 300

/** Judges a client assertion: a JWT that the application signed with a registered certificate's key. */
export function checkAssertion(
  assertion: string,
  { tenant, arrival }: { tenant: Tenant; arrival: Arrival },
): EntraError | undefined {
  const [head = '', body = '', signature = ''] = assertion.split('.')
  const header = Header.safeParse(readPart(head)).data
  const claims = Claims.safeParse(readPart(body)).data
  if (!header || !claims) return refused(50027, 'JWT token is invalid or malformed.')
  const named = [header.x5t, header['x5t#S256'], header.kid]
  // A key may be registered under any name; one that no header names is tried nevertheless.
  const keys = tenant.certificates.filter(({ keyId }) => named.includes(keyId))
  const tried = keys.length > 0 ? keys : tenant.certificates
  const signed = Buffer.from(`${head}.${body}`)
  const padding =
    header.alg === 'PS256'
      ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
      : { padding: constants.RSA_PKCS1_PADDING }
  const isSigned = tried.some(({ publicKey }) =>
    verify('sha256', signed, { key: createPublicKey(publicKey), ...padding }, Buffer.from(signature, 'base64url')),
  )
  if (!isSigned) {
    const found = tried.length === 0 ? 'The key was not found.' : 'The key does not fit the signature.'
    return refused(700027, `Client assertion failed signature validation. ${found}`)
  }
  if (claims.iss !== tenant.clientId || claims.sub !== tenant.clientId) {
    return refused(700021, 'Client assertion application identifier does not match the client_id parameter.')
  }
  if (!isOurs(claims.aud, tenant, arrival)) {
    return refused(700023, 'Client assertion audience claim does not match the realm issuer.')
  }
  const now = Date.now() / 1000
  if (claims.exp < now - CLOCK_SKEW_SECONDS || (claims.nbf ?? 0) > now + CLOCK_SKEW_SECONDS) {
    return refused(700024, 'Client assertion is not within its valid time range.')
  }
  return undefined
}

/** The audience is a token endpoint, or an issuer, of this tenant at the address the client came by or any of Entra's. */
function isOurs(aud: string, tenant: Tenant, arrival: Arrival): boolean {
  if (!URL.canParse(aud)) return false
  const { origin, pathname } = new URL(aud)
  const origins = [
    arrival.origin,
    arrival.authority,
    ...CLOUDS.flatMap(({ aliases }) => aliases.map((h) => `https://${h}`)),
  ]
  const segment = pathname.split('/')[1]?.toLowerCase() ?? ''
  return (
    origins.includes(origin) && [tenant.id, tenant.domain.toLowerCase(), 'common', 'organizations'].includes(segment)
  )
}

function readPart(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString())
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function refused(code: number, message: string): EntraError {
  return entraError('invalid_client', code, message, 401)
}
